import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { TermEntry } from "#components/content/TermEntry.tsx";
import { getPublishedListPage } from "#lib/pages/queries.ts";
import { listPublishedTerms } from "#lib/terms/queries.ts";

export const dynamic = "force-static";

const path = "/glossar";
const loadPage = () => getPublishedListPage(path, "Glossar");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

/** Every word that is explained, by the alphabet. */
export default async function Page() {
  const [page, terms] = await Promise.all([loadPage(), listPublishedTerms()]);
  return (
    <ListPage
      nothing={terms.length === 0 && "erklärte Wörter"}
      page={page}
      search={{ kind: "term", label: "Begriff suchen" }}
    >
      <dl className="border-t border-line-strong">
        {terms.map((term) => (
          <TermEntry key={term.slug} term={term} />
        ))}
      </dl>
    </ListPage>
  );
}
