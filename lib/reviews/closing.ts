/** Requests for a second pair of eyes that something else has answered. */
import type { Tx } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";

/** New words were written: what waits for a second pair of eyes is no longer what would be published. */
export async function overtakeReviews(tx: Tx, actor: Actor, entryId: string): Promise<void> {
  assertMay(actor, "content.edit");
  await close(tx, actor, { entryId }, "overtaken");
}

/** The words went live in another way: without the rule, or because they have been there before. */
export async function lapseReviewsOf(tx: Tx, actor: Actor, entryId: string, revision: number): Promise<void> {
  assertMay(actor, "content.publish");
  await close(tx, actor, { entryId, revision: { lte: revision } }, "lapsed");
}

/** The rule no longer holds for these content types. */
export async function lapseReviewsFor(tx: Tx, actor: Actor, types: string[]): Promise<void> {
  assertMay(actor, "settings.edit");
  await close(tx, actor, { entry: { type: { in: types } } }, "lapsed");
}

type Which = { entryId: string; revision?: { lte: number } } | { entry: { type: { in: string[] } } };

async function close(tx: Tx, actor: Actor, which: Which, state: "overtaken" | "lapsed"): Promise<void> {
  const decided = { decidedAt: new Date(), decidedBy: actor.name, decidedById: actor.userId };
  await tx.review.updateMany({ where: { ...which, state: "open" }, data: { state, ...decided } });
}
