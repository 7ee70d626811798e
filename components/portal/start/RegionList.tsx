import { regions } from "#lib/geo/municipalities.ts";

/** The Regierungsbezirke with the number of their projects; each leads to the list. */
export function RegionList({ counts }: { counts: Map<string, number> }) {
  return (
    <ul>
      {regions
        .filter(({ key }) => counts.has(key))
        .map(({ key, name }) => (
          <li className="border-t border-line-strong last:border-b" key={key}>
            <a
              className="flex min-h-14 items-baseline justify-between gap-4 py-2 font-display text-h3 text-ink no-underline hover:underline"
              href={`/projekte?bezirk=${key}`}
            >
              {name}
              <span className="font-text text-base font-normal">
                {counts.get(key)} <span className="sr-only">{counts.get(key) === 1 ? "Projekt" : "Projekte"}</span>
              </span>
            </a>
          </li>
        ))}
    </ul>
  );
}
