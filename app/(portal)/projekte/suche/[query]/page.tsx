import type { Metadata } from "next";
import { loadProjectList, ProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { type QueryProps, queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { countWords } from "#components/portal/ProjectResults.tsx";
import { UNKEPT_MARK } from "#lib/pageCache/pageMarks.ts";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";
import { noProjectFilters, projectsHref } from "#lib/projects/filters.ts";
import { countMiss } from "#lib/search/misses.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

export async function generateMetadata(props: QueryProps): Promise<Metadata> {
  const { page, filters, list } = await loadProjectList(await queryStringOf(props));
  const parts = [countWords(list.total), ...activeProjectFilters(filters, list.near).map(({ label }) => label)];
  if (list.pages > 1) parts.push(`Seite ${list.page} von ${list.pages}`);
  const isMiss =
    (list.total === 0 || list.partly) &&
    projectsHref(filters) === projectsHref({ ...noProjectFilters, query: filters.query });
  if (isMiss) await countMiss(filters.query);
  return {
    title: `${parts.join(", ")} – ${page.title}`,
    description: page.lead,
    robots: { index: false, follow: true },
    ...(isMiss && { other: { [UNKEPT_MARK]: "1" } }),
  };
}

export default async function Page(props: QueryProps) {
  return <ProjectList queryString={await queryStringOf(props)} />;
}
