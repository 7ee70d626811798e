import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { FilmCard } from "#components/portal/FilmCard.tsx";
import { TakeAlong } from "#components/portal/TakeAlong.tsx";
import { listPublishedFilms } from "#lib/films/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

const path = "/filme";
const loadPage = () => getPublishedListPage(path, "Filme");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, films] = await Promise.all([loadPage(), listPublishedFilms()]);
  return (
    <ListPage nothing={films.length === 0 && "Filme"} page={page} search={{ kind: "film", label: "Film suchen" }}>
      <ul className="film-row">
        {films.map((film) => (
          <FilmCard film={film} key={film.slug} />
        ))}
      </ul>
      <TakeAlong links={[{ href: "/filme/atom.xml", label: "Neues als Feed", hint: "Für Feed-Programme (Atom)" }]} />
    </ListPage>
  );
}
