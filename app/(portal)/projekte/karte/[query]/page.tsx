import type { Metadata } from "next";
import { MapScreen } from "#app/(portal)/projekte/karte/MapScreen.tsx";
import { loadProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { type QueryProps, queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { countWords } from "#components/portal/ProjectResults.tsx";
import { activeProjectFilters } from "#lib/projects/activeFilters.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

export async function generateMetadata(props: QueryProps): Promise<Metadata> {
  const { page, filters, list } = await loadProjectList(await queryStringOf(props));
  const parts = [countWords(list.total), ...activeProjectFilters(filters, list.near).map(({ label }) => label)];
  return { title: `${parts.join(", ")} auf der Karte`, description: page.lead, robots: { index: false, follow: true } };
}

export default async function Page(props: QueryProps) {
  return <MapScreen queryString={await queryStringOf(props)} />;
}
