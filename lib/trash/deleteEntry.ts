import { recordAudit } from "#lib/audit/record.ts";
import type { Tx } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";

type Trashed = { id: string; type: string; title: string };

/**
 * Deletes an entry that lies in the trash: its versions, its old addresses, all that is about it. Whoever still names it (from
 * the trash, or from a draft that was saved in the same moment) keeps its words; the checks name the place before it can be
 * published again.
 */
export async function deleteEntry(tx: Tx, actor: Actor, { id, type, title }: Trashed): Promise<void> {
  await tx.reference.deleteMany({ where: { targetId: id } });
  await tx.entry.delete({ where: { id } });
  await recordAudit(tx, actor, "entry.delete", id, { type, title });
}
