import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { system } from "#lib/users/policy.ts";
import { discardUnneeded } from "./store.ts";
import { usesOf } from "./uses.ts";
import { filesOf } from "./view.ts";

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** Deletes for good what has been in the trash for 30 days and is shown nowhere, and files that no row needs. Safe to repeat. */
export async function purgeMedia(stop?: AbortSignal, now: Date = new Date()): Promise<undefined> {
  const due = await db.media.findMany({
    where: { trashedAt: { lte: new Date(now.getTime() - thirtyDays) } },
    select: { id: true, title: true },
  });
  for (const { id, title } of due) {
    if (stop?.aborted) return;
    await db.$transaction(async (tx) => {
      // Somebody may have taken it out again, or put an entry back that shows it.
      if ((await usesOf(tx, id)).length > 0) return;
      const { count } = await tx.media.deleteMany({
        where: { id, trashedAt: { not: null }, captionsFor: { none: {} }, posterFor: { none: {} } },
      });
      if (count > 0) await recordAudit(tx, system, "media.purge", id, { title });
    });
  }
  await discardUnneeded(neededFiles);
}

/** Everything a version is made of. Equal content is kept once, so one file may serve several of them. */
async function neededFiles(): Promise<{ sha256: string; mime: string }[]> {
  const versions = await db.mediaVersion.findMany({ select: { sha256: true, mime: true, files: true } });
  return versions.flatMap((version) => [version, ...filesOf(version)]);
}
