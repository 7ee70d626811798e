import "server-only";
import { previewWords } from "#lib/content/preview.ts";
import { findEntry } from "#lib/content/queries.ts";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { fitting } from "./fitting.ts";

/** One version as visitors would see it today; null when there is none or it does not fit today's form. */
export async function previewVersion(actor: Actor, entryId: string, number: number) {
  assertMay(actor, "content.read");
  const entry = await findEntry(actor, entryId);
  const which = { entryId_number: { entryId, number } };
  const revision = entry && (await db.revision.findUnique({ where: which }));
  const data = revision && fitting(entry.type, revision.data);
  return data && { entry, ...(await previewWords(actor, entry.type, data, "draft")) };
}
