import "server-only";
import type { ContentType } from "#lib/content/contentType.ts";
import type { Option } from "#lib/content/fields.ts";
import { asData } from "#lib/content/revisions.ts";
import { readTitles } from "#lib/content/titles.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import type { Current, Known } from "./planRow.ts";

const perRead = 200;

/**
 * The entries of a type at these addresses, with the words of their newest drafts and of the drafts the table names. Drafts
 * may share an address.
 */
export async function readCurrent(
  type: ContentType,
  named: Map<string, number | null>,
): Promise<Map<string, Current[]>> {
  const entries = await db.entry.findMany({
    where: { type: type.key, trashedAt: null, address: { in: [...named.keys()] } },
    select: { id: true, version: true, draft: true, title: true, address: true },
  });
  const found = new Map<string, Current[]>();
  for (let start = 0; start < entries.length; start += perRead) {
    const part = entries.slice(start, start + perRead);
    const revisions = await db.revision.findMany({
      where: {
        OR: part.map(({ id, draft, address }) => ({
          entryId: id,
          number: { in: [draft, named.get(address) ?? draft] },
        })),
      },
    });
    const words = new Map(revisions.map(({ entryId, number, data }) => [`${entryId} ${number}`, asData(type, data)]));
    for (const { address, ...entry } of part) {
      const data = words.get(`${entry.id} ${entry.draft}`);
      const original = words.get(`${entry.id} ${named.get(address)}`) ?? null;
      if (data) found.set(address, [...(found.get(address) ?? []), { ...entry, data, original }]);
    }
  }
  return found;
}

/** Every title that words in cells can name, with what they choose from. */
export async function readKnown(): Promise<Known> {
  const titles = await readTitles();
  const entries = await db.entry.findMany({
    where: { trashedAt: null },
    select: { id: true, type: true, title: true },
  });
  const options = Map.groupBy(entries, ({ type }) => type);
  return {
    // As in the list that is taken along, where what is gone has no title.
    titleOf: (id) => titles.get(id) ?? "",
    entriesOf: (type: TypeKey): Option[] =>
      (options.get(type) ?? []).map(({ id, title }) => ({ value: id, label: title })),
  };
}
