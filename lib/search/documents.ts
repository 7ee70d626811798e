import "server-only";
import { db } from "#lib/db.ts";
import { documentReaders } from "./documentReaders.ts";
import { allSearchKinds, type SearchDocument } from "./schema.ts";

/** When each live entry changed last, in milliseconds, by id. */
export async function listPublishedDocumentDates(): Promise<Map<string, number>> {
  const rows = await db.address.findMany({ select: { entryId: true, modifiedAt: true } });
  return new Map(rows.map(({ entryId, modifiedAt }) => [entryId, modifiedAt.getTime()]));
}

/** What is live, as the search reads it: all of it, or these entries and the projects that repeat their names. */
export async function readPublishedDocuments(ids?: string[]): Promise<SearchDocument[]> {
  const naming =
    ids &&
    (await db.project.findMany({
      where: { OR: [{ carrierId: { in: ids } }, { bausteinId: { in: ids } }] },
      select: { id: true },
    }));
  const which = ids && naming ? { id: { in: [...ids, ...naming.map(({ id }) => id)] } } : {};
  const addresses = await db.address.findMany({ select: { entryId: true, path: true } });
  const pathOf = new Map(addresses.map(({ entryId, path }) => [entryId, path]));
  const documents = await Promise.all(
    allSearchKinds.map(async (kind) =>
      (await documentReaders[kind](which)).map((words) => ({ ...words, kind, path: pathOf.get(words.id) })),
    ),
  );
  return documents.flat().flatMap(({ path, ...document }) => (path ? [{ ...document, path }] : []));
}
