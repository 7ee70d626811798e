import { cache } from "react";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { ProjectResults } from "#components/portal/ProjectResults.tsx";
import { listPublishedBausteine } from "#lib/bausteine/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";
import { countPublishedProjectFacets } from "#lib/projects/facets.ts";
import { noProjectFilters, parseProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjects } from "#lib/projects/queries.ts";
import { searchPublished } from "#lib/search/queries.ts";

/** Everything the list shows for a query string ("" for all projects); asked twice for each page, for its title and for itself. */
export const loadProjectList = cache(async (queryString: string) => {
  const [page, bausteine] = await Promise.all([
    getPublishedListPage("/projekte", "Projekte"),
    listPublishedBausteine(),
  ]);
  const filters = parseProjectFilters(
    queryString,
    bausteine.map(({ number }) => number),
  );
  const [list, facets, unfiltered] = await Promise.all([
    listPublishedProjects(filters),
    countPublishedProjectFacets(filters),
    countPublishedProjectFacets(noProjectFilters),
  ]);
  const elsewhere =
    list.total === 0 && filters.query
      ? (await searchPublished({ question: filters.query, kind: null, page: 1 })).total
      : 0;
  return { page, bausteine, filters, list, facets, places: unfiltered.districts, elsewhere };
});

export async function ProjectList({ queryString }: { queryString: string }) {
  const { page, ...results } = await loadProjectList(queryString);
  return (
    <PublicPage path="/projekte">
      <PageHead figure="row" lead={page.lead} title={page.title} trail={[]} />
      <ProjectResults {...results} />
    </PublicPage>
  );
}
