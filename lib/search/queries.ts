import "server-only";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";
import { listPublishedDocumentDates, readPublishedDocuments } from "./documents.ts";
import type { SearchFilters } from "./filters.ts";
import { allSearchKinds, type SearchGroup, type SearchKind, type SearchPage } from "./schema.ts";
import { type Hit, SearchIndex } from "./searchIndex.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What this process has indexed: at which content version, with which synonyms, each document as of when (milliseconds). */
type Kept = { version: number; synonyms: string; index: SearchIndex; dates: Map<string, number> };

// One per process, although Next bundles this file several times.
const shared = globalThis as { portalSearch?: Promise<Kept> };

/** Brings the index to what is live now: only what has changed since is read again. */
async function upToDate(before: Kept | null): Promise<Kept> {
  const version = await readContentVersion();
  if (before?.version === version) return before;
  const dates = await listPublishedDocumentDates();
  const vocabulary = vocabularyOf((await getPublishedSiteSettings()).synonyms);
  const synonyms = JSON.stringify(vocabulary.synonyms);
  if (before?.synonyms !== synonyms)
    return { version, synonyms, dates, index: new SearchIndex(await readPublishedDocuments(), vocabulary) };
  const changed = [...dates].filter(([id, date]) => before.dates.get(id) !== date).map(([id]) => id);
  const gone = [...before.dates.keys()].filter((id) => !dates.has(id));
  before.index.update(await readPublishedDocuments(changed), gone);
  return { version, synonyms, dates, index: before.index };
}

/** One after the other, so that nobody searches an index that is half changed; a failure is forgotten. */
async function currentIndex(): Promise<SearchIndex> {
  const before = shared.portalSearch?.catch(() => null) ?? Promise.resolve(null);
  shared.portalSearch = before.then(upToDate);
  return (await shared.portalSearch).index;
}

const PER_GROUP = 4;
const PER_PAGE = 20;

/** What visitors find when they ask, by kind; only what is live is known here. */
export async function searchPublished({ question, kind, page }: SearchFilters): Promise<SearchPage> {
  const index = await currentIndex();
  const { hits, meant, partly } = index.search(question);
  const present = (hit: Hit) => ({ path: hit.document.path, place: hit.document.place, ...index.present(hit) });
  const byKind = allSearchKinds
    .map((key) => ({ kind: key, hits: hits.filter((hit) => hit.document.kind === key) }))
    .filter((group) => group.hits.length > 0);
  const shown = byKind.filter((group) => !kind || group.kind === kind);
  const pages = kind ? Math.max(1, Math.ceil((shown[0]?.hits.length ?? 0) / PER_PAGE)) : 1;
  const current = Math.min(page, pages);
  const from = kind ? (current - 1) * PER_PAGE : 0;
  return {
    meant,
    partly,
    total: hits.length,
    counts: byKind.map((group) => ({ kind: group.kind, total: group.hits.length })),
    groups: shown.map(
      (group): SearchGroup => ({
        kind: group.kind,
        total: group.hits.length,
        items: group.hits.slice(from, from + (kind ? PER_PAGE : PER_GROUP)).map(present),
      }),
    ),
    page: current,
    pages,
  };
}

/** The question with its typing mistakes mended by the words of the live texts; null where none is seen. */
export const mendByPublishedWords = async (question: string): Promise<string | null> =>
  (await currentIndex()).search(question).meant;

/** Ids of the live entries of one kind that answer, the best first, and the question as it was understood. */
export async function findPublishedIds(
  question: string,
  kind: SearchKind,
): Promise<{ ids: string[]; meant: string | null; partly: boolean }> {
  const { hits, ...understood } = (await currentIndex()).search(question, kind);
  return { ids: hits.map((hit) => hit.document.id), ...understood };
}
