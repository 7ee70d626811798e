import "server-only";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { around, lookedAt } from "./around.ts";

/** What the page of an entry was made with, to be compared with what calls from it hear later; "" for one that is not there. */
export async function readAround(actor: Actor, entryId: string): Promise<string> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId, trashedAt: null }, include: lookedAt });
  return entry ? around(entry) : "";
}
