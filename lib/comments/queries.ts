import "server-only";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { CommentView } from "./schema.ts";

/** Everything said about the fields of an entry, in the order in which it was said. Throws NotFound. */
export async function listComments(actor: Actor, entryId: string): Promise<CommentView[]> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId, trashedAt: null }, select: { id: true } });
  if (!entry) throw new NotFound();
  return db.comment.findMany({
    where: { entryId },
    select: { id: true, field: true, text: true, author: true, createdAt: true, resolvedBy: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}
