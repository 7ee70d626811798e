import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { pageLanguages } from "#lib/pages/languages.ts";
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

/** The same page in every language there is, the asked one included; empty when there is only that one. */
export async function listPublishedVersions(path: string): Promise<PageVersion[]> {
  const page = await db.page.findUnique({ where: { path }, select: { id: true, originalId: true } });
  if (!page) return [];
  const original = page.originalId ?? page.id;
  const rows = await db.page.findMany({
    where: { OR: [{ id: original }, { originalId: original }] },
    select: { path: true, language: true },
  });
  const order = Object.keys(pageLanguages);
  const versions = rows.map((row) => ({ path: row.path, language: languageSchema.parse(row.language) }));
  return versions.length < 2
    ? []
    : versions.sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language) || a.path.localeCompare(b.path));
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
