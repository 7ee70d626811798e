import "server-only";
import { db } from "./db.ts";

/** Throws when the database does not answer. */
export async function checkDatabase(): Promise<void> {
  await db.site.findFirst({ select: { id: true } });
}
