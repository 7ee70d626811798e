/** The open data, read back by libraries that did not write them, and by the schema that describes them. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { beforeAll, expect, test } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { openApiDocument } from "#lib/openData/api.ts";
import { dcatRecord, distributions } from "#lib/openData/catalogue.ts";
import { projectGeoJson, projectSheet } from "#lib/openData/formats.ts";
import { dataLicences } from "#lib/openData/licences.ts";
import {
  getPublishedDataLicence,
  listPublishedProjectPage,
  listPublishedProjectRecords,
} from "#lib/openData/queries.ts";
import { projectFields, projectRecordSchema } from "#lib/openData/schema.ts";
import { noProjectFilters } from "#lib/projects/filters.ts";
import { writeCsv } from "#lib/sheets/writeSheet.ts";
import { editor, makeDraft, makePublished } from "#tests/factories.ts";

beforeAll(async () => {
  const carrier = await makePublished("carrier", { name: "=HYPERLINK(1)" });
  const live = await makePublished("project", {
    title: "Gärten & „Höfe“; groß",
    carrier: carrier.id,
    phone: "0201 1234567",
    contactName: "Kim Muster",
    fundingFrom: "2021-01-01",
    targetGroups: ["children", "families"],
  });
  await makePublished("project", { title: "Zweites" });
  await makeDraft("project", { title: "Noch geheim" });
  await saveDraft(editor, live, { ...live.input, title: "Auch geheim" });
});

test("a table holds what is live, under German headings, and nothing a spreadsheet would run", async () => {
  const csv = writeCsv(projectSheet(await listPublishedProjectRecords())).toString();
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true, delimiter: ";" });
  expect(rows.map((row) => row.Titel)).toEqual(["Gärten & „Höfe“; groß", "Zweites"]);
  expect(rows[0]).toMatchObject({ Gemeinde: "Dortmund", "Für wen": "Kinder, Familien", "Förderung von": "01.01.2021" });
  expect(rows[0]?.Träger).toBe("'=HYPERLINK(1)");
  expect(rows[0]?.Breite).toMatch(/^51,\d+$/);
  expect(csv).not.toMatch(/geheim|Kim Muster|1234567/);
});

test("every record is what its schema says, on the map too", async () => {
  const records = await listPublishedProjectRecords();
  expect(projectRecordSchema.array().parse(records)).toEqual(records);
  expect(Object.keys(records[0] ?? {})).toEqual(projectFields.map(({ name }) => name));
  const { features } = projectGeoJson(records);
  const [longitude = 0, latitude = 0] = features[0]?.geometry?.coordinates ?? [];
  expect(longitude).toBeCloseTo(7.47, 0);
  expect(latitude).toBeCloseTo(51.5, 0);
});

test("pages together are the whole, each project once", async () => {
  const one = await listPublishedProjectPage(noProjectFilters, 1, 1);
  const two = await listPublishedProjectPage(noProjectFilters, 2, 1);
  expect(one).toMatchObject({ total: 2, pages: 2 });
  expect(new Set([...one.items, ...two.items].map(({ id }) => id)).size).toBe(2);
});

test("the description of the interface is valid OpenAPI", async () => {
  const result = await new Validator().validate(
    JSON.parse(JSON.stringify(openApiDocument("https://portal.example.org", dataLicences["dl-zero"]))),
  );
  expect(result).toMatchObject({ valid: true });
});

test("the catalogue is a dataset for readers of linked data, and names every file once", async () => {
  const record = dcatRecord("https://portal.example.org", new Date(0), dataLicences["dl-zero"]);
  const facts = await jsonld.toRDF(JSON.parse(JSON.stringify(record)), { format: "application/n-quads" });
  expect(facts).toContain(
    "<https://portal.example.org/daten#datensatz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>",
  );
  const files = record["dcat:distribution"].map((file) => file["dcat:downloadURL"]["@id"]);
  expect(files).toEqual(distributions.map(({ path }) => `https://portal.example.org${path}`));
});

test("a licence is told where somebody has chosen one, and nowhere before", async () => {
  expect(await getPublishedDataLicence()).toBeNull();
  const open = JSON.stringify([
    openApiDocument("https://x.example", null),
    dcatRecord("https://x.example", null, null),
  ]);
  expect(open).not.toContain("licen");
  await db.site.update({ where: { id: 1 }, data: { settings: { dataLicence: "dl-by" } } });
  const licence = await getPublishedDataLicence();
  expect(openApiDocument("https://x.example", licence).info).toMatchObject({
    license: {
      name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
      url: "https://www.govdata.de/dl-de/by-2-0",
    },
  });
  const [file] = dcatRecord("https://x.example", null, licence)["dcat:distribution"];
  expect(file).toMatchObject({ "dct:license": { "@id": "http://dcat-ap.de/def/licenses/dl-by-de/2.0" } });
});
