import { formatDateTime } from "#lib/dates.ts";
import type { Tx } from "#lib/db.ts";
import { Conflict, NotFound, NotReviewed } from "#lib/errors.ts";
import { fourEyesTypes } from "#lib/reviews/rule.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { isPublic, typesShowing } from "./shown.ts";

/** A file of the library and the version the change is based on. */
export type MediaTarget = { id: string; version: number };

/**
 * Takes the file for this transaction by raising its version. Throws Conflict when somebody else has written since; and,
 * because the change shows at once, NotAllowed when visitors see the file and the role may not publish, NotReviewed when they
 * see it in an entry that wants a second pair of eyes.
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
  if (shown > 0) {
    assertMay(actor, "content.publish");
    await assertNeedsNoReview(tx, id);
  }
  return media;
}

/** A file has no draft that somebody could approve; another file in the draft of the entry has. */
async function assertNeedsNoReview(tx: Tx, id: string): Promise<void> {
  const guarded = await fourEyesTypes(tx);
  if (!(await typesShowing(tx, id)).some((type) => guarded.includes(type))) return;
  throw new NotReviewed(
    "Diese Datei ist live, und dort gilt das Vier-Augen-Prinzip. Bitte laden Sie die neue Fassung als weitere Datei hoch, wählen Sie sie im Eintrag aus und geben Sie den Eintrag zur Prüfung.",
  );
}
