import type { Tx } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";

/** New words were written: what waits for a second pair of eyes is no longer what would be published. */
export async function overtakeReviews(tx: Tx, actor: Actor, entryId: string): Promise<void> {
  await tx.review.updateMany({
    where: { entryId, state: "open" },
    data: { state: "overtaken", decidedAt: new Date(), decidedBy: actor.name, decidedById: actor.userId },
  });
}
