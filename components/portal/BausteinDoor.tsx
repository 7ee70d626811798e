import type { BausteinSummary } from "#lib/bausteine/schema.ts";

interface BausteinDoorProps {
  baustein: BausteinSummary;
  headingLevel?: 2 | 3;
}

/** A Baustein as a front door with its house number. */
export function BausteinDoor({ baustein, headingLevel = 2 }: BausteinDoorProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const { slug, number, title, summary } = baustein;
  return (
    <li className="door">
      <span aria-hidden="true" className="house-number text-[3.5rem]">
        {number}
      </span>
      <div>
        <p className="font-bold text-brick-text">Baustein {number}</p>
        <Heading className="mt-1 text-h3">
          <a className="card-link title-link" href={`/bausteine/${slug}`}>
            {title}
          </a>
        </Heading>
        {summary && <p className="mt-3">{summary}</p>}
      </div>
    </li>
  );
}
