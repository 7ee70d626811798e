import "server-only";
import { db } from "#lib/db.ts";
import { day } from "#lib/duration.ts";

/** Tables hold the words of entries, also of deleted ones: they go when what they brought can no longer be in the trash. */
export async function purgeImports(): Promise<undefined> {
  await db.import.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - 30 * day) } } });
}
