import type { Metadata } from "next";
import { FilmScreen } from "#app/(portal)/filme/FilmScreen.tsx";
import { MissingPage } from "#app/(portal)/MissingPage.tsx";
import { PublicPage } from "#app/(portal)/PublicPage.tsx";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { chaptersOf } from "#lib/films/chapters.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

type Props = { params: Promise<{ slug: string; second: string }> };

/** The film and its chapter that begins at this second; null where there is none, so that nobody fills the cache. */
async function load({ params }: Props) {
  const { slug, second } = await params;
  const film = await getPublishedFilm(slug);
  const chapter = film && chaptersOf(film.transcript).find(({ seconds }) => String(seconds) === second);
  return film && chapter ? { film, chapter } : null;
}

/** The same page as the film's own for search engines. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found) return missingMetadata;
  const { film, chapter } = found;
  const metadata = await pageMetadata(`/filme/${film.slug}`, `${film.title}: ${chapter.title}`, film.summary);
  return { ...metadata, robots: { index: false, follow: true } };
}

/** A film that begins with one of its chapters. */
export default async function Page(props: Props) {
  const found = await load(props);
  if (!found) return <MissingPage />;
  const { film, chapter } = found;
  return (
    <PublicPage path={`/filme/${film.slug}`}>
      <FilmScreen film={film} startAt={chapter.seconds} />
    </PublicPage>
  );
}
