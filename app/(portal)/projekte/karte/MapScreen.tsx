import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { loadProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ActiveFilters } from "#components/portal/ActiveFilters.tsx";
import { DistrictMap } from "#components/portal/map/DistrictMap.tsx";
import { DistrictTable } from "#components/portal/map/DistrictTable.tsx";
import { countWords } from "#components/portal/ProjectResults.tsx";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { projectMapHref, projectsHref } from "#lib/projects/filters.ts";

/** The projects of a query string on a map, and the same as a table. */
export async function MapScreen({ queryString }: { queryString: string }) {
  const { filters, facets, list, places } = await loadProjectList(queryString);
  return (
    <PublicPage path="/projekte/karte">
      <PageHead
        lead="Wo gibt es Projekte? Wählen Sie einen Kreis auf der Karte oder in der Tabelle."
        title="Projekte auf der Karte"
        trail={[{ label: "Projekte", href: "/projekte" }]}
      />
      <div className="wrap py-10 lg:py-14">
        <h2 className="scroll-mt-6 text-h3 outline-none" id="ergebnis" tabIndex={-1}>
          {countWords(list.total)}
        </h2>
        <ActiveFilters
          active={activeProjectFilters(filters, list.near, projectMapHref)}
          hrefWithoutAll="/projekte/karte"
        />
        {list.total === 0 && (
          <p className="mt-4">Dazu haben wir kein Projekt gefunden. Versuchen Sie es mit weniger Filtern.</p>
        )}
        <p className="mt-4 print-hidden">
          <a className="inline-flex min-h-11 items-center" href={`${projectsHref(filters)}#ergebnis`}>
            Dieselben Projekte als Liste
          </a>
        </p>
        <div className="mt-6 flex flex-wrap gap-x-14 gap-y-12 print:block">
          <div className="min-w-0 grow-3 basis-[min(100%,30rem)]">
            <DistrictMap counts={facets.districts} filters={filters} most={Math.max(1, ...places.values())} />
          </div>
          <div className="min-w-0 grow-2 basis-[min(100%,24rem)]">
            <DistrictTable counts={facets.districts} filters={filters} />
          </div>
        </div>
      </div>
    </PublicPage>
  );
}
