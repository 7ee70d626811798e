import "server-only";
import { db } from "#lib/db.ts";
import type { FeedItem } from "./atomFeed.ts";

const readers = {
  project: (ids?: string[]) => db.project.findMany({ where: { id: { in: ids } }, select: { id: true, summary: true } }),
  event: (ids?: string[]) => db.event.findMany({ where: { id: { in: ids } }, select: { id: true, summary: true } }),
  film: (ids?: string[]) => db.film.findMany({ where: { id: { in: ids } }, select: { id: true, summary: true } }),
  publication: (ids?: string[]) =>
    db.publication.findMany({ where: { id: { in: ids } }, select: { id: true, summary: true } }),
};

export type FeedKind = keyof typeof readers;

/** More than anybody missed since the last visit; a feed is fetched again and again. */
const most = 100;

/** The entries of one kind that were published last, or those of them with these ids, as feeds list them. */
export async function listPublishedFeedItems(kind: FeedKind, ids?: string[]): Promise<FeedItem[]> {
  const rows = await readers[kind](ids);
  const addresses = await db.address.findMany({
    where: { type: kind },
    select: { entryId: true, path: true, title: true, modifiedAt: true },
  });
  const addressOf = new Map(addresses.map(({ entryId, ...address }) => [entryId, address]));
  return rows
    .flatMap((row) => {
      const address = addressOf.get(row.id);
      return address ? [{ ...row, ...address }] : [];
    })
    .sort((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime())
    .slice(0, most);
}
