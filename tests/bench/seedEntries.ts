/** Many synthetic entries, written past the engine: only a measurement may do that. */

import { readDraft } from "#lib/content/contentType.ts";
import { contentTypes } from "#lib/content/registry.ts";
import { asJson, summary } from "#lib/content/revisions.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { inputFor, paragraph } from "#tests/factories.ts";

const syllables = ["quar", "tier", "nach", "bar", "schaft", "kin", "der", "haus", "gar", "ten", "fest", "hil", "fe"];

/** The same words in every run. */
function words(count: number, seed: number): string {
  const pick = (step: number) => syllables[Math.floor(Math.abs(Math.sin(seed * 131 + step)) * syllables.length)] ?? "";
  return Array.from({ length: count }, (_, word) => pick(word) + pick(word + 1_000) + pick(word + 2_000)).join(" ");
}

/** So many entries of the type, two thirds of them live, each with a text of so many words. */
export async function seedEntries(key: TypeKey, count: number, textWords: number): Promise<void> {
  const type = contentTypes.find((candidate) => candidate.key === key);
  if (!type) throw new Error(`No type ${key}`);
  const entries = Array.from({ length: count }, (_, index) => {
    const title = `${words(3, index)} ${index}`;
    const data = readDraft(type, inputFor(key, { title, goals: paragraph(words(textWords, index)) }));
    const isLive = index % 3 !== 0;
    const moment = new Date(Date.UTC(2026, 0, 1) + index * 60_000);
    const row = {
      ...{ id: `bench-${key}-${index}`, type: key, updatedBy: `Person ${index % 12}`, updatedAt: moment },
      ...(isLive && { published: 1, publishedAt: moment, changes: index % 2 }),
      ...(index % 5 === 0 && { reviewBy: `2026-0${1 + (index % 9)}-15` }),
      ...summary(type, data),
    };
    return { row, revision: { entryId: row.id, number: 1, data: asJson(data), createdBy: row.updatedBy } };
  });
  for (let start = 0; start < count; start += 500) {
    const part = entries.slice(start, start + 500);
    await db.entry.createMany({ data: part.map(({ row }) => row) });
    await db.revision.createMany({ data: part.map(({ revision }) => revision) });
  }
}
