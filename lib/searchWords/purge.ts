import "server-only";
import { db } from "#lib/db.ts";
import { day } from "#lib/duration.ts";

/** Days that a search without hits is kept after the last time. */
const keptFor = 90;

/** Forgets what nobody has searched for in a long time. */
export async function purgeMisses(): Promise<undefined> {
  await db.searchMiss.deleteMany({ where: { lastAt: { lt: new Date(Date.now() - keptFor * day) } } });
}
