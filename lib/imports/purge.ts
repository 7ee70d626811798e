import "server-only";
import { db } from "#lib/db.ts";
import { keptSince } from "#lib/trash/schema.ts";

/** Tables hold the words of entries, also of deleted ones: they go when what they brought can no longer be in the trash. */
export async function purgeImports(): Promise<undefined> {
  await db.import.deleteMany({ where: { createdAt: { lt: keptSince(new Date()) } } });
}
