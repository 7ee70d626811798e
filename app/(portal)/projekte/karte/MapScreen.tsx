import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { loadProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ActiveFilters } from "#components/portal/ActiveFilters.tsx";
import { DistrictMap } from "#components/portal/map/DistrictMap.tsx";
import { DistrictTable } from "#components/portal/map/DistrictTable.tsx";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { projectsHref } from "#lib/projects/filters.ts";

/** The projects of a query string on a map, and the same as a table. */
export async function MapScreen({ queryString }: { queryString: string }) {
  const { filters, facets, list } = await loadProjectList(queryString);
  return (
    <PublicPage path="/projekte/karte">
      <PageHead
        lead="Wo gibt es Projekte? Wählen Sie einen Kreis auf der Karte oder in der Tabelle."
        title="Projekte auf der Karte"
        trail={[{ label: "Projekte", href: "/projekte" }]}
      />
      <div className="wrap py-10 lg:py-14">
        <ActiveFilters active={activeProjectFilters(filters, list.near)} />
        <p className="mt-4 print-hidden">
          <a className="inline-flex min-h-11 items-center" href={`${projectsHref(filters)}#ergebnis`}>
            Dieselben Projekte als Liste
          </a>
        </p>
        <div className="mt-6 flex flex-wrap gap-x-14 gap-y-12 print:block">
          <div className="min-w-0 grow-3 basis-[min(100%,30rem)]">
            <DistrictMap counts={facets.districts} filters={filters} />
          </div>
          <div className="min-w-0 grow-2 basis-[min(100%,24rem)]">
            <DistrictTable counts={facets.districts} filters={filters} />
          </div>
        </div>
      </div>
    </PublicPage>
  );
}
