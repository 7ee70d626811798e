import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { type FilmView, filesOfVersions } from "#lib/films/schema.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

/** A film, from its beginning or from a later second. */
export async function FilmScreen({ film, startAt }: { film: FilmView; startAt?: number }) {
  const files = filesOfVersions(film.versions);
  return (
    <FilmDetail
      context={await findPublishedContext(film.body, film.transcript, film.video, ...files)}
      film={film}
      startAt={startAt}
      trail={[{ label: "Filme", href: "/filme" }]}
    />
  );
}
