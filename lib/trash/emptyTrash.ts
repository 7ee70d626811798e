import "server-only";
import { db } from "#lib/db.ts";
import { system } from "#lib/users/policy.ts";
import { deleteEntry } from "./deleteEntry.ts";
import { keptSince } from "./schema.ts";

/** Deletes for good what has been in the trash for its time, each entry in a transaction of its own. */
export async function emptyTrash(stop: AbortSignal, now = new Date()): Promise<undefined> {
  const due = { trashedAt: { lte: keptSince(now) } };
  const entries = await db.entry.findMany({ where: due, select: { id: true } });
  for (const { id } of entries) {
    if (stop.aborted) return;
    await db.$transaction(async (tx) => {
      // Holds the row: somebody may be fetching it back right now.
      const { count } = await tx.entry.updateMany({ where: { id, ...due }, data: { version: { increment: 1 } } });
      if (count === 1) await deleteEntry(tx, system, await tx.entry.findUniqueOrThrow({ where: { id } }));
    });
  }
}
