/** Plans that something else has made pointless. They stay in the table with the reason, for those who made them. */
import { recordAudit } from "#lib/audit/record.ts";
import type { Tx } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";

/** Calls off everything planned for an entry. */
export async function cancelPlans(tx: Tx, actor: Actor, entryId: string, reason: string): Promise<void> {
  assertMay(actor, "content.edit");
  await callOff(tx, actor, { entryId }, reason);
}

/** What was planned before would put older words over those that have just gone live. */
export async function cancelOlderPlans(tx: Tx, actor: Actor, entry: { id: string }, revision: number): Promise<void> {
  assertMay(actor, "content.publish");
  const older = { entryId: entry.id, action: "publish", revision: { lt: revision } };
  await callOff(tx, actor, older, "Inzwischen ist eine neuere Fassung veröffentlicht.");
}

type Which = { entryId: string; action?: string; revision?: { lt: number } };

async function callOff(tx: Tx, actor: Actor, which: Which, message: string): Promise<void> {
  const waiting = { ...which, state: "waiting" };
  const plans = await tx.schedule.findMany({
    where: waiting,
    select: { action: true, at: true, entry: { select: { title: true } } },
  });
  if (plans.length === 0) return;
  await tx.schedule.updateMany({ where: waiting, data: { state: "cancelled", message, finishedAt: new Date() } });
  for (const { entry, action, at } of plans) {
    const details = { title: entry.title, action, at: at.toISOString() };
    await recordAudit(tx, actor, "schedule.cancel", which.entryId, details);
  }
}
