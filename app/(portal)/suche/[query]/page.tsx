import type { Metadata } from "next";
import { type QueryProps, queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { loadSearch, SearchScreen, searchLead } from "#app/(portal)/suche/SearchScreen.tsx";
import { countHits } from "#components/portal/search/SearchResults.tsx";
import { UNKEPT_MARK } from "#lib/pageCache/pageMarks.ts";
import { countMiss } from "#lib/search/misses.ts";
import { searchKinds } from "#lib/search/schema.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

export async function generateMetadata(props: QueryProps): Promise<Metadata> {
  const { filters, result } = await loadSearch(await queryStringOf(props));
  const parts = [countHits(result.total), `„${result.meant ?? filters.question}“`];
  if (filters.kind) parts.push(searchKinds[filters.kind]);
  if (result.pages > 1) parts.push(`Seite ${result.page} von ${result.pages}`);
  const isMiss = filters.question !== "" && (result.total === 0 || result.partly);
  if (isMiss) await countMiss(filters.question);
  return {
    title: filters.question ? `${parts.join(", ")} – Suche` : "Suche",
    description: searchLead,
    robots: { index: false, follow: true },
    ...(isMiss && { other: { [UNKEPT_MARK]: "1" } }),
  };
}

export default async function Page(props: QueryProps) {
  return <SearchScreen queryString={await queryStringOf(props)} />;
}
