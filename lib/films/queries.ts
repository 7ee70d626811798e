import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { canBeSeen, type FilmSummary, type FilmView, filmVersionsSchema } from "#lib/films/schema.ts";
import { onlyFile } from "#lib/media/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

const summarySelect = {
  slug: true,
  title: true,
  summary: true,
  year: true,
  minutes: true,
  url: true,
  videoId: true,
} as const;

const withVideo = <Row extends { videoId: string | null }>({ videoId, ...row }: Row) => ({
  ...row,
  video: onlyFile(videoId),
});

/** All films: first those that can be seen, the newest before the others. */
export async function listPublishedFilms(): Promise<FilmSummary[]> {
  const films = await db.film.findMany({ select: summarySelect });
  return films
    .map(withVideo)
    .sort(
      (a, b) =>
        Number(canBeSeen(b)) - Number(canBeSeen(a)) ||
        (b.year ?? 0) - (a.year ?? 0) ||
        a.title.localeCompare(b.title, "de"),
    );
}

/** One film with everything its page shows, or null. */
export const getPublishedFilm = cache(async (slug: string): Promise<FilmView | null> => {
  const row = await db.film.findUnique({
    where: { slug },
    select: {
      ...summarySelect,
      producer: true,
      versions: true,
      body: true,
      transcript: true,
      projects: { select: { slug: true, title: true, municipality: true }, orderBy: { title: "asc" } },
      events: { select: { slug: true, title: true, startsOn: true }, orderBy: { startsOn: "asc" } },
    },
  });
  return (
    row && {
      ...withVideo(row),
      versions: filmVersionsSchema.parse(row.versions ?? {}),
      body: richTextSchema.parse(row.body),
      transcript: richTextSchema.parse(row.transcript),
    }
  );
});
