import "server-only";
import { db } from "#lib/db.ts";
import { day } from "#lib/jobs/schema.ts";
import { keptFor } from "./schema.ts";

/** Takes away what has been kept for long enough; of the rest, after a day, what tells senders apart. */
export async function purgeMessages(): Promise<undefined> {
  const before = (days: number) => ({ lt: new Date(Date.now() - days * day) });
  await db.message.deleteMany({ where: { state: "unsent", receivedAt: before(keptFor.unsent) } });
  await db.message.deleteMany({ where: { state: "spam", changedAt: before(keptFor.spam) } });
  await db.message.deleteMany({ where: { state: "done", changedAt: before(keptFor.done) } });
  await db.message.updateMany({ where: { sender: { not: "" }, receivedAt: before(1) }, data: { sender: "" } });
}
