import { cache } from "react";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { SearchForm } from "#components/portal/search/SearchForm.tsx";
import { SearchResults } from "#components/portal/search/SearchResults.tsx";
import { parseSearch } from "#lib/search/filters.ts";
import { searchPublished } from "#lib/search/queries.ts";

export const searchLead = "Projekte, Seiten, Termine, Filme und Texte – alles an einer Stelle.";

/** What the page shows for a query string; asked twice for each page, for its title and for itself. */
export const loadSearch = cache(async (queryString: string) => {
  const filters = parseSearch(queryString);
  return { filters, result: await searchPublished(filters) };
});

/** The search over everything that is live. */
export async function SearchScreen({ queryString }: { queryString: string }) {
  const { filters, result } = await loadSearch(queryString);
  return (
    <PublicPage path="/suche">
      <PageHead title="Suche" lead={searchLead} trail={[]} />
      <div className="wrap space-y-10 py-10 lg:py-14">
        <SearchForm filters={filters} />
        {filters.question && <SearchResults filters={filters} result={result} />}
      </div>
    </PublicPage>
  );
}
