import "server-only";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { db } from "#lib/db.ts";
import { writeFindings } from "./store.ts";

/**
 * Checks every draft again. Findings are written with each draft; this is for drafts from before there were checks, for
 * checks that have changed since.
 */
export async function recheckDrafts(stop: AbortSignal): Promise<Date | undefined> {
  const entries = await db.entry.findMany({ where: { trashedAt: null }, select: { id: true } });
  for (const { id } of entries) {
    if (stop.aborted) return new Date();
    await recheckDraft(id);
  }
  return undefined;
}

/** Checks the drafts again that show a file, whose alternative text has just changed. */
export async function recheckDraftsShowing(mediaId: string): Promise<void> {
  const uses = await db.mediaUse.findMany({
    where: { mediaId, live: false, entry: { trashedAt: null } },
    select: { entryId: true },
    distinct: ["entryId"],
  });
  for (const { entryId } of uses) await recheckDraft(entryId);
}

async function recheckDraft(id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const entry = await tx.entry.findUnique({ where: { id }, select: { type: true, draft: true } });
    // Writing what is there holds the entry: a save at the same moment waits and has the last word.
    const held = await tx.entry.updateMany({
      where: { id, draft: entry?.draft ?? 0 },
      data: { draft: entry?.draft ?? 0 },
    });
    if (!entry || held.count === 0) return;
    const type = typeOf(entry.type);
    await writeFindings(tx, id, type, await readRevision(tx, type, id, entry.draft));
  });
}
