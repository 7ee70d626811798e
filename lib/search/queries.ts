import "server-only";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { listPublishedDocumentDates, readPublishedDocuments } from "./documents.ts";
import type { SearchKind } from "./schema.ts";
import { SearchIndex, type SearchResult } from "./searchIndex.ts";

/** What this process has indexed: at which content version, and each document as of when (milliseconds). */
type Kept = { version: number; index: SearchIndex; dates: Map<string, number> };

// One per process, although Next bundles this file several times.
const shared = globalThis as { portalSearch?: Promise<Kept> };

/** Brings the index to what is live now: only what has changed since is read again. */
async function upToDate(before: Kept | null): Promise<Kept> {
  const version = await readContentVersion();
  if (before?.version === version) return before;
  const dates = await listPublishedDocumentDates();
  if (!before) return { version, dates, index: new SearchIndex(await readPublishedDocuments()) };
  const changed = [...dates].filter(([id, date]) => before.dates.get(id) !== date).map(([id]) => id);
  const gone = [...before.dates.keys()].filter((id) => !dates.has(id));
  before.index.update(await readPublishedDocuments(changed), gone);
  return { version, dates, index: before.index };
}

/** One after the other, so that nobody searches an index that is half changed; a failure is forgotten. */
async function currentIndex(): Promise<SearchIndex> {
  const before = shared.portalSearch?.catch(() => null) ?? Promise.resolve(null);
  shared.portalSearch = before.then(upToDate);
  return (await shared.portalSearch).index;
}

/** What visitors find when they ask; only what is live is known here. */
export async function searchPublished(
  question: string,
  kind?: SearchKind,
): Promise<SearchResult & { index: SearchIndex }> {
  const index = await currentIndex();
  return { ...index.search(question, kind), index };
}
