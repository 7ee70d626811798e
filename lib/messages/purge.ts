import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { day } from "#lib/duration.ts";
import { system } from "#lib/users/policy.ts";
import { keptFor } from "./schema.ts";

const before = (days: number) => ({ lt: new Date(Date.now() - days * day) });

/** Takes away what has been kept for long enough; of the rest, after a day, what tells senders apart. */
export async function purgeMessages(): Promise<undefined> {
  const old = [
    { state: "spam", changedAt: before(keptFor.spam) },
    { state: "done", changedAt: before(keptFor.done) },
  ];
  await db.message.deleteMany({ where: { state: "unsent", receivedAt: before(keptFor.unsent) } });
  await db.$transaction(async (tx) => {
    const { count } = await tx.message.deleteMany({ where: { OR: old } });
    const title = count === 1 ? "1 Nachricht" : `${count} Nachrichten`;
    if (count > 0) await recordAudit(tx, system, "message.purge", "messages", { title });
  });
  await db.message.updateMany({ where: { sender: { not: "" }, receivedAt: before(1) }, data: { sender: "" } });
}
