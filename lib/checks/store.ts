/** Keeps what the checks find in the newest draft of each entry, and says what keeps words from being published. */
import type { ContentType } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import type { Tx } from "#lib/db.ts";
import { writeWebLinks } from "#lib/webLinks/store.ts";
import { findAll } from "./checks.ts";
import { readCheckedDraft } from "./elsewhere.ts";
import type { Finding } from "./schema.ts";
import { webAddresses } from "./webAddresses.ts";

/** Everything the checks say about a draft as things are right now. */
export const findingsOf = async (tx: Tx, type: ContentType, data: Data<Fields>): Promise<Finding[]> =>
  findAll(await readCheckedDraft(tx, type, data));

/**
 * Replaces what is known of an entry's newest draft: its web addresses and its findings. What depends on other entries
 * or on the web changes without a word of this draft: lists read it where it stands, see queries.ts.
 */
export async function writeFindings(tx: Tx, entryId: string, type: ContentType, data: Data<Fields>): Promise<void> {
  const { fields, elsewhere } = await readCheckedDraft(tx, type, data);
  await writeWebLinks(tx, entryId, webAddresses(fields));
  const gone = Object.fromEntries(Object.entries(elsewhere.entries).filter(([, { state }]) => state === "missing"));
  const findings = findAll({ fields, elsewhere: { ...elsewhere, entries: gone, unreachable: {} } });
  await tx.finding.deleteMany({ where: { entryId } });
  if (findings.length > 0) await tx.finding.createMany({ data: findings.map((found) => ({ entryId, ...found })) });
}

/** What keeps these words from being published: messages by field name. */
export async function blockingMessages(tx: Tx, type: ContentType, data: Data<Fields>): Promise<Record<string, string>> {
  const blocking = (await findingsOf(tx, type, data)).filter((finding) => finding.blocking);
  const byField = Map.groupBy(blocking, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, found]) => [field, [...new Set(found.map(({ message }) => message))].join(" ")]),
  );
}
