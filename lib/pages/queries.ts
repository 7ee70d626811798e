import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { allPageLanguages } from "#lib/pages/languages.ts";
import { languageSchema, type PageVersion, type PageView, pageFactsSchema } from "#lib/pages/schema.ts";
import { emptyRichText, richTextSchema } from "#lib/richText/schema.ts";

/** The page at a path ("/" or "/programm"), or null. */
export const getPublishedPage = cache(async (path: string): Promise<PageView | null> => {
  const row = await db.page.findUnique({
    where: { path },
    select: { path: true, title: true, lead: true, body: true, facts: true, language: true, asOf: true },
  });
  return (
    row && {
      ...row,
      body: richTextSchema.parse(row.body),
      facts: pageFactsSchema.parse(row.facts),
      language: languageSchema.parse(row.language),
    }
  );
});

/**
 * Where each language leads: to the same page in it, or else to its start page, so that the switch is the same everywhere.
 * Empty without another language.
 */
export async function listPublishedVersions(path: string): Promise<PageVersion[]> {
  const select = { id: true, path: true, language: true, originalId: true } as const;
  const known = await db.page.findMany({ where: { path: { in: [path, "/"] } }, select });
  const page = known.find((row) => row.path === path);
  const start = known.find((row) => row.path === "/");
  const original = page && (page.originalId ?? page.id);
  const originals = [original, start?.id].filter((id) => id !== undefined);
  const rows = await db.page.findMany({
    where: { OR: [{ id: { in: originals } }, { originalId: { in: originals } }] },
    select,
    orderBy: { path: "desc" },
  });
  const versionsOf = (id: string | undefined) =>
    rows
      .filter((row) => id && (row.originalId ?? row.id) === id)
      .map((row) => [languageSchema.parse(row.language), row.path] as const);
  const here = path && languageSchema.parse(page?.language) === "de" ? [["de", path] as const] : [];
  const paths = new Map([...versionsOf(start?.id), ...here, ...versionsOf(original)]);
  const versions = allPageLanguages.flatMap((each) => {
    const found = paths.get(each);
    return found ? [{ path: found, language: each }] : [];
  });
  return versions.length < 2 ? [] : versions;
}

/** The page with the words of a list route; a plain one with this title where editors have none. */
export async function getPublishedListPage(path: string, title: string): Promise<PageView> {
  return (
    (await getPublishedPage(path)) ?? {
      path,
      title,
      lead: "",
      body: emptyRichText,
      facts: [],
      language: "de",
      asOf: "",
    }
  );
}
