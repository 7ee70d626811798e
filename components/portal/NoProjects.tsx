import { NothingYet } from "#components/portal/NothingYet.tsx";
import { countHits } from "#components/portal/search/SearchResults.tsx";
import { districtName, regionName, regionOf } from "#lib/geo/municipalities.ts";
import { noProjectFilters, type ProjectFilters, projectsHref } from "#lib/projects/filters.ts";
import { searchHref } from "#lib/search/filters.ts";

interface NoProjectsProps {
  filters: ProjectFilters;
  /** AGS and number of projects of every Kreis that has some. */
  places: Map<string, number>;
  /** Hits for the same words in the whole portal. */
  elsewhere: number;
}

/** Nothing found: why that may be, and where there are projects; or that there are none at all. */
export function NoProjects({ filters, places, elsewhere }: NoProjectsProps) {
  const { query, region, district } = filters;
  if (places.size === 0) return <NothingYet what="Projekte" />;
  const apart = region && district && regionOf(district) !== region;
  const named = [...places].map(([key, count]) => ({ key, count, name: districtName(key) }));
  return (
    <div className="mt-6 max-w-[46rem] space-y-6">
      <p>
        {apart
          ? `${districtName(district)} liegt nicht im Regierungsbezirk ${regionName(region)}. Entfernen Sie einen der beiden Filter.`
          : "Dazu haben wir kein Projekt gefunden. Versuchen Sie es mit weniger Filtern oder mit einem anderen Wort."}
      </p>
      {elsewhere > 0 && (
        <p>
          Auf anderen Seiten gibt es etwas dazu:{" "}
          <a className="font-bold" href={`${searchHref({ question: query })}#ergebnis`}>
            {countHits(elsewhere)} zu „{query}“ im ganzen Portal
          </a>
        </p>
      )}
      {filters.near && filters.within && (
        <p>
          <a className="font-bold" href={`${projectsHref({ ...filters, within: null, page: 1 })}#ergebnis`}>
            Ohne Umkreis suchen: die nächsten Projekte zuerst
          </a>
        </p>
      )}
      {filters.bausteine.length > 0 && (
        <p>Bei vielen Projekten steht hier noch nicht, zu welchem Baustein sie gehören.</p>
      )}
      <h3 className="text-h4">Hier gibt es Projekte</h3>
      <ul className="gap-x-8 sm:columns-2">
        {named
          .sort((a, b) => a.name.localeCompare(b.name, "de"))
          .map(({ key, name, count }) => (
            <li key={key}>
              <a
                className="inline-flex min-h-11 items-center wrap-anywhere"
                href={`${projectsHref({ ...noProjectFilters, district: key })}#ergebnis`}
              >
                {name} ({count})
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
