import type { Json, Tx } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";

/** Writes who did what, in the transaction of the change itself: no change without its event, no event without its change. */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  action: string,
  subject: string,
  details: Json = {},
): Promise<void> {
  await tx.auditEvent.create({ data: { userId: actor.userId, actor: actor.name, action, subject, details } });
}
