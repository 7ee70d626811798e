import { day } from "#lib/duration.ts";
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { system } from "#lib/users/policy.ts";
import { discardStored, discardUnfinished } from "./store.ts";
import { usesOf } from "./uses.ts";
import { filesOf } from "./view.ts";

const kept = 30 * day;

type Stored = { sha256: string; mime: string };

const storedOf = (version: { sha256: string; mime: string; files: unknown }): Stored[] => [
  { sha256: version.sha256, mime: version.mime },
  ...filesOf(version),
];

/** Deletes for good what has been in the trash for 30 days and is shown nowhere, and the rests of broken uploads. Safe to repeat. */
export async function purgeMedia(stop?: AbortSignal, now: Date = new Date()): Promise<undefined> {
  await discardUnfinished(now.getTime());
  const due = await db.media.findMany({
    where: { trashedAt: { lte: new Date(now.getTime() - kept) } },
    select: { id: true, title: true, versions: true },
  });
  for (const { id, title, versions } of due) {
    if (stop?.aborted) return;
    const gone = await db.$transaction(async (tx) => {
      // Somebody may have taken it out again, or put an entry back that shows it.
      if ((await usesOf(tx, id)).length > 0) return false;
      const { count } = await tx.media.deleteMany({
        where: { id, trashedAt: { not: null }, captionsFor: { none: {} }, posterFor: { none: {} } },
      });
      if (count > 0) await recordAudit(tx, system, "media.purge", id, { title });
      return count > 0;
    });
    if (gone) await discardUnused(versions.flatMap(storedOf));
  }
}

/** Equal content is kept once, so another file may still need it. */
async function discardUnused(candidates: Stored[]): Promise<void> {
  const others = await db.mediaVersion.findMany({ select: { sha256: true, mime: true, files: true } });
  const needed = new Set(others.flatMap(storedOf).map(({ sha256 }) => sha256));
  for (const { sha256, mime } of candidates) if (!needed.has(sha256)) await discardStored(sha256, mime);
}
