import { BausteinSign } from "#components/content/BausteinSign.tsx";
import { municipalityName } from "#lib/geo/municipalities.ts";
import type { ProjectSummary } from "#lib/projects/schema.ts";

interface ProjectCardProps {
  project: ProjectSummary;
  /** Kilometres to the place somebody asked for. */
  distance?: number | null;
  headingLevel?: 2 | 3;
}

/** From middle to middle, so nothing finer than kilometres would be true. */
const distanceWords = (kilometres: number) => (kilometres < 1 ? "im Ort" : `etwa ${Math.round(kilometres)} km`);

/** A project as a house in the row. */
export function ProjectCard({ project, distance = null, headingLevel = 3 }: ProjectCardProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const { slug, title, summary, municipality, quarter, carrier, baustein, goodPractice } = project;
  return (
    <li className="house">
      <div className="house-front">
        <p className="mb-2 text-sm">
          <span className="font-bold text-brick-text">{municipalityName(municipality)}</span>
          {quarter && <span> · {quarter}</span>}
          {distance !== null && <span> · {distanceWords(distance)}</span>}
        </p>
        <Heading className="text-h4">
          <a className="card-link title-link" href={`/projekte/${slug}`}>
            {title}
          </a>
        </Heading>
        {summary && <p className="mt-2 line-clamp-3 text-sm">{summary}</p>}
        <div className="mt-auto space-y-2 pt-4 text-sm text-ink-soft">
          {carrier && <p>{carrier.name}</p>}
          {baustein && <BausteinSign baustein={baustein} />}
          {goodPractice && <p className="font-bold text-brick-text">Gute Praxis</p>}
        </div>
      </div>
    </li>
  );
}
