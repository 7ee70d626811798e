import { districts, regionName, regionOf } from "#lib/geo/municipalities.ts";
import { type ProjectFilters, projectsHref } from "#lib/projects/filters.ts";

/** What the map shows, in words: every Kreis with projects. */
export function DistrictTable({ filters, counts }: { filters: ProjectFilters; counts: Map<string, number> }) {
  if (counts.size === 0) return null;
  return (
    <table className="w-full wrap-anywhere" id="tabelle" tabIndex={-1}>
      <caption className="mb-3 text-left font-display text-h3">Projekte nach Kreis</caption>
      <thead>
        <tr className="border-b border-line-strong text-left">
          <th className="py-2 pr-4" scope="col">
            Kreis oder kreisfreie Stadt
          </th>
          <th className="hidden py-2 pr-4 sm:table-cell" scope="col">
            Regierungsbezirk
          </th>
          <th className="py-2 text-right" scope="col">
            Projekte
          </th>
        </tr>
      </thead>
      <tbody>
        {districts
          .filter(({ key }) => counts.has(key))
          .map(({ key, name }) => (
            <tr className="border-b border-line" key={key}>
              <th className="py-1 pr-4 text-left font-normal" scope="row">
                <a
                  aria-current={filters.district === key ? "true" : undefined}
                  className="inline-flex min-h-11 items-center"
                  href={`${projectsHref({ ...filters, district: key, page: 1 })}#ergebnis`}
                >
                  {name}
                </a>
              </th>
              <td className="hidden py-1 pr-4 sm:table-cell">{regionName(regionOf(key))}</td>
              <td className="py-1 text-right tabular-nums">{counts.get(key)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
