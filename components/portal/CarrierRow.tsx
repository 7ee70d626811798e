import { type CarrierSummary, carrierKindLabels } from "#lib/carriers/schema.ts";
import { municipalityName } from "#lib/geo/municipalities.ts";

/** More than this many projects stand on the page of the carrier only. */
const shown = 6;

/** A carrier and its projects as a line of a directory. */
export function CarrierRow({ carrier }: { carrier: CarrierSummary }) {
  const { slug, name, kind, city, projects } = carrier;
  const facts = [kind && kind !== "other" ? carrierKindLabels[kind] : null, city].filter(Boolean).join(" · ");
  return (
    <li className="grid gap-x-12 gap-y-2 border-t border-line-strong py-5 md:grid-cols-2">
      <div className="min-w-0 wrap-anywhere">
        <h2 className="text-h4">
          <a className="title-link" href={`/traeger/${slug}`}>
            {name}
          </a>
        </h2>
        {facts && <p className="text-sm text-ink-soft">{facts}</p>}
      </div>
      {projects.length > 0 && (
        <ul className="min-w-0 space-y-1 text-sm wrap-anywhere">
          {projects.slice(0, shown).map((project) => (
            <li key={project.slug}>
              <a className="roomy-link" href={`/projekte/${project.slug}`}>
                {project.title}
              </a>
              , {municipalityName(project.municipality)}
            </li>
          ))}
          {projects.length > shown && (
            <li>
              <a className="roomy-link" href={`/traeger/${slug}`}>
                Alle {projects.length} Projekte
              </a>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
