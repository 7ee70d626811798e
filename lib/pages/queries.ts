import "server-only";
import { db } from "#lib/db.ts";
import { type PageView, pageFactsSchema } from "#lib/pages/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

/** The page at a path ("/" or "/programm"), or null. */
export async function getPublishedPage(path: string): Promise<PageView | null> {
  const row = await db.page.findUnique({
    where: { path },
    select: { path: true, title: true, lead: true, body: true, facts: true, asOf: true },
  });
  return row && { ...row, body: richTextSchema.parse(row.body), facts: pageFactsSchema.parse(row.facts) };
}

/** Title and path of the pages directly or further below a path, by title. */
export async function listPublishedPagesBelow(path: string): Promise<{ path: string; title: string }[]> {
  return db.page.findMany({
    where: { path: { startsWith: `${path}/` } },
    select: { path: true, title: true },
    orderBy: { title: "asc" },
  });
}
