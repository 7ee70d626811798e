import { externalHost } from "#components/content/externalHost.ts";
import { FactList } from "#components/content/FactList.tsx";
import { formatDate, formatPeriod } from "#lib/dates.ts";
import {
  districtName,
  districtOf,
  isIndependentTown,
  municipalityName,
  regionName,
  regionOf,
} from "#lib/geo/municipalities.ts";
import { type ProjectView, targetGroupLabels, topicLabels } from "#lib/projects/schema.ts";

/** Said of what everybody wants to know, and nobody does. */
const unknown = "nicht angegeben";

/** What is known about a project, with its source. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { municipality, carrier, baustein } = project;
  const district = districtOf(municipality);
  return (
    <section>
      <h2 className="mb-4 text-h3">Auf einen Blick</h2>
      <FactList
        facts={[
          { term: "Träger", value: carrier ? <a href={`/traeger/${carrier.slug}`}>{carrier.name}</a> : unknown },
          {
            term: "Baustein",
            value: baustein ? (
              <a href={`/bausteine/${baustein.slug}`}>
                {baustein.number}: {baustein.title}
              </a>
            ) : (
              unknown
            ),
          },
          { term: "Ort", value: municipalityName(municipality) },
          {
            term: "Kreis",
            value: isIndependentTown(municipality) ? null : (
              <a href={`/projekte?kreis=${district}`}>{districtName(district)}</a>
            ),
          },
          {
            term: "Regierungsbezirk",
            value: <a href={`/projekte?bezirk=${regionOf(municipality)}`}>{regionName(regionOf(municipality))}</a>,
          },
          { term: "Quartier", value: project.quarter },
          { term: "Für wen", value: project.targetGroups.map((group) => targetGroupLabels[group]).join(", ") },
          { term: "Themen", value: project.topics.map((topic) => topicLabels[topic]).join(", ") },
          { term: "Projektbeginn", value: project.startYear },
          { term: "Förderzeitraum", value: formatPeriod(project.fundingFrom, project.fundingTo) || unknown },
        ]}
      />
      <p className="mt-4 text-sm text-ink-soft">
        {project.source && (
          <>
            Quelle: <a href={project.source}>{externalHost(project.source) ?? project.source}</a>.{" "}
          </>
        )}
        {project.asOf && (
          <>
            Stand: <time dateTime={project.asOf}>{formatDate(project.asOf)}</time>
          </>
        )}
      </p>
    </section>
  );
}
