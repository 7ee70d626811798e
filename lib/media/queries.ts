import "server-only";
import { db } from "#lib/db.ts";
import { foldedWords } from "#lib/search/fold.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { MediaKind } from "./formats.ts";
import type { MediaView } from "./schema.ts";
import { logoIds, shownLive } from "./shown.ts";
import { select, withBeside } from "./viewRows.ts";

const byId = (rows: Parameters<typeof withBeside>[0][]) =>
  Object.fromEntries(rows.map((row) => [row.id, withBeside(row)]));

/** Files by id as far as visitors may see them; ids of anything else are left out. */
export async function findPublishedMedia(ids: string[]): Promise<Record<string, MediaView>> {
  if (ids.length === 0) return {};
  const logos = (await logoIds(db)).filter((id) => ids.includes(id));
  const where = { id: { in: ids }, OR: [shownLive, { id: { in: logos } }] };
  return byId(await db.media.findMany({ where, select }));
}

/** Files by id for preview and forms, live or not. What is in the trash is left out. */
export async function findMedia(actor: Actor, ids: string[]): Promise<Record<string, MediaView>> {
  assertMay(actor, "content.read");
  return byId(await db.media.findMany({ where: { id: { in: ids }, trashedAt: null }, select }));
}

/** For choosing: the newest files of the kinds whose title or file name contains all words. */
export async function searchMedia(
  actor: Actor,
  { kinds, query, count = 60 }: { kinds: MediaKind[]; query: string; count?: number },
): Promise<MediaView[]> {
  assertMay(actor, "content.read");
  const words = foldedWords(query).map((word) => ({ searchText: { contains: word } }));
  const rows = await db.media.findMany({
    where: { kind: { in: kinds }, trashedAt: null, AND: words },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: count,
    select,
  });
  return rows.map(withBeside);
}
