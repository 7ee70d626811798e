import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { getPublishedFilm } from "#lib/films/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const film = await getPublishedFilm(slug);
  return film ? pageMetadata(`/filme/${slug}`, film.title, film.summary) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/filme/${slug}`;
  const film = await getPublishedFilm(slug);
  if (!film) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  const context = await findPublishedContext(film.body, film.transcript);
  return (
    <PortalPage path={path}>
      <FilmDetail context={context} film={film} trail={[{ label: "Filme", href: "/filme" }]} />
    </PortalPage>
  );
}
