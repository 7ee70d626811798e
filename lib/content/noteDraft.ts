import { writeFindings } from "#lib/checks/store.ts";
import type { Tx } from "#lib/db.ts";
import type { ContentType } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { writeMediaUses } from "./mediaUses.ts";
import { collectReferences, writeReferences } from "./references.ts";

/** Everything that is kept of the words of the newest draft: whom it names, which files it shows, what the checks say. */
export async function noteDraft(tx: Tx, id: string, type: ContentType, data: Data<Fields>): Promise<void> {
  await writeReferences(tx, id, collectReferences(type, data), false);
  await writeMediaUses(tx, id, data, false);
  await writeFindings(tx, id, type, data);
}
