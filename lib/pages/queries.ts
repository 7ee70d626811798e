import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { type PageView, pageFactsSchema } from "#lib/pages/schema.ts";
import { emptyRichText, richTextSchema } from "#lib/richText/schema.ts";

/** The page at a path ("/" or "/programm"), or null. */
export const getPublishedPage = cache(async (path: string): Promise<PageView | null> => {
  const row = await db.page.findUnique({
    where: { path },
    select: { path: true, title: true, lead: true, body: true, facts: true, asOf: true },
  });
  return row && { ...row, body: richTextSchema.parse(row.body), facts: pageFactsSchema.parse(row.facts) };
});

/** The page with the words of a list route; a plain one with this title where editors have none. */
export async function getPublishedListPage(path: string, title: string): Promise<PageView> {
  return (await getPublishedPage(path)) ?? { path, title, lead: "", body: emptyRichText, facts: [], asOf: "" };
}
