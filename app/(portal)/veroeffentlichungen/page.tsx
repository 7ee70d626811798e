import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { PublicationRow } from "#components/portal/PublicationRow.tsx";
import { TakeAlong } from "#components/portal/TakeAlong.tsx";
import { getPublishedListPage } from "#lib/pages/queries.ts";
import { listPublishedPublications } from "#lib/publications/queries.ts";

export const dynamic = "force-static";

const path = "/veroeffentlichungen";
const loadPage = () => getPublishedListPage(path, "Veröffentlichungen");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, publications] = await Promise.all([loadPage(), listPublishedPublications()]);
  return (
    <ListPage
      nothing={publications.length === 0 && "Veröffentlichungen"}
      page={page}
      search={{ kind: "publication", label: "Veröffentlichung suchen" }}
    >
      <ul className="border-b border-line-strong">
        {publications.map((publication) => (
          <PublicationRow key={publication.slug} publication={publication} />
        ))}
      </ul>
      <TakeAlong
        links={[{ href: "/veroeffentlichungen/atom.xml", label: "Neues als Feed", hint: "Für Feed-Programme (Atom)" }]}
      />
    </ListPage>
  );
}
