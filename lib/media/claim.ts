import { formatDateTime } from "#lib/dates.ts";
import { db, type Tx } from "#lib/db.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { forgetContentVersion, raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { isPublic } from "./shown.ts";

/** A file of the library and the version the change is based on. */
export type MediaTarget = { id: string; version: number };

/** One transaction; where visitors see the file, they see the change with the next request. */
export async function changing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await db.$transaction(async (tx) => {
    const outcome = await work(tx);
    await raiseContentVersion(tx);
    return outcome;
  });
  forgetContentVersion();
  return result;
}

/**
 * Takes the file for this transaction by raising its version. Throws Conflict when somebody else has written since; and
 * NotAllowed when visitors see the file and the role may not publish, because the change shows at once.
 */
export async function claimMedia(tx: Tx, actor: Actor, { id, version }: MediaTarget) {
  assertMay(actor, "content.edit");
  const claimed = await tx.media.updateMany({
    where: { id, version },
    data: { version: { increment: 1 }, updatedAt: new Date(), updatedBy: actor.name },
  });
  const media = await tx.media.findUnique({ where: { id } });
  if (!media) throw new NotFound("Diese Datei");
  if (claimed.count === 0) {
    const when = formatDateTime(media.updatedAt);
    throw new Conflict(
      `Inzwischen hat ${media.updatedBy} diese Datei geändert (${when}). Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.`,
      media.version,
    );
  }
  const shown = await tx.media.count({ where: { id, ...(await isPublic(tx, id)) } });
  if (shown > 0) assertMay(actor, "content.publish");
  return media;
}
