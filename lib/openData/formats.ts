import { targetGroupLabels, topicLabels } from "#lib/projects/schema.ts";
import { type Cell, type Column, dateCell, momentCell, type Sheet } from "#lib/sheets/sheet.ts";
import { type ProjectField, type ProjectRecord, projectFields } from "./schema.ts";

const kinds: Partial<Record<ProjectField, Column["kind"]>> = {
  baustein: "number",
  longitude: "number",
  latitude: "number",
  startYear: "number",
  fundingFrom: "date",
  fundingTo: "date",
  asOf: "date",
  modified: "dateTime",
};

function cell(record: ProjectRecord, name: ProjectField): Cell {
  if (name === "targetGroups") return record.targetGroups.map((group) => targetGroupLabels[group]).join(", ");
  if (name === "topics") return record.topics.map((topic) => topicLabels[topic]).join(", ");
  if (name === "goodPractice") return record.goodPractice ? "ja" : "nein";
  if (name === "modified") return momentCell(new Date(record.modified));
  return kinds[name] === "date" ? dateCell(record[name]) : record[name];
}

/** The projects as a table with German headings. */
export function projectSheet(records: ProjectRecord[]): Sheet {
  const columns = projectFields.map(({ name, label }) => ({ label, kind: kinds[name] ?? "text" }));
  return {
    name: "Projekte",
    columns,
    rows: records.map((record) => projectFields.map(({ name }) => cell(record, name))),
  };
}

/** The projects as GeoJSON (RFC 7946): a point in the middle of the municipality, as no exact place is known. */
export function projectGeoJson(records: ProjectRecord[]) {
  return {
    type: "FeatureCollection",
    features: records.map(({ id, longitude, latitude, ...properties }) => ({
      type: "Feature",
      id,
      geometry: longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
      properties,
    })),
  };
}
