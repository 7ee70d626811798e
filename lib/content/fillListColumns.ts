import "server-only";
import { db } from "#lib/db.ts";
import { typeOf } from "./registry.ts";
import { readRevision, summary } from "./revisions.ts";

/** Gives entries from before there were columns for lists theirs. With nothing to do it is one quick look. */
export async function fillListColumns(): Promise<void> {
  const entries = await db.entry.findMany({ where: { sortKey: "" }, select: { id: true, type: true, draft: true } });
  for (const { id, type: key, draft } of entries) {
    const type = typeOf(key);
    const data = await readRevision(db, type, id, draft);
    await db.entry.updateMany({ where: { id, draft }, data: summary(type, data) });
  }
}
