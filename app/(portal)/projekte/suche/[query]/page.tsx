import type { Metadata } from "next";
import { loadProjectList, ProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { countWords } from "#components/portal/ProjectResults.tsx";
import { activeProjectFilters } from "#lib/projects/filters.ts";

export const dynamic = "force-static";
/** /projekte?… : proxy.ts hands the query string over as one encoded part of the path, so that the page is static. */
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ query: string }> };

async function queryStringOf({ params }: Props): Promise<string> {
  const { query } = await params;
  try {
    return decodeURIComponent(query);
  } catch {
    // A made-up address such as "%E0%A4%A": nothing in it can be a filter.
    return "";
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, filters, list } = await loadProjectList(await queryStringOf(props));
  const parts = [countWords(list.total), ...activeProjectFilters(filters).map(({ label }) => label)];
  if (list.pages > 1) parts.push(`Seite ${list.page} von ${list.pages}`);
  return { title: `${parts.join(", ")} – ${page.title}`, robots: { index: false, follow: true } };
}

export default async function Page(props: Props) {
  return <ProjectList queryString={await queryStringOf(props)} />;
}
