import "server-only";
import { formatDateTime } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findMedia } from "#lib/media/queries.ts";
import { type Actor, assertMay, isOwn } from "#lib/users/policy.ts";
import { readWhatFits } from "./contentType.ts";
import type { Typed } from "./formData.ts";
import type { Sides } from "./merge.ts";
import { typeOf } from "./registry.ts";
import { asData, readRevision } from "./revisions.ts";

/** What to choose from after a conflict; `base` is the revision the input was written on, if it is still there. */
export async function readSides(actor: Actor, id: string, base: number, input: Typed): Promise<Sides> {
  assertMay(actor, "content.edit");
  const entry = await db.entry.findUnique({ where: { id, trashedAt: null } });
  if (!entry) throw new NotFound();
  const type = typeOf(entry.type);
  const theirs = await readRevision(db, type, id, entry.draft);
  const common = await db.revision.findUnique({ where: { entryId_number: { entryId: id, number: base } } });
  const { data, unsaved } = readWhatFits(type, input, theirs);
  // What does not fit yet stays as it was typed: it is not the other one's.
  const asTyped = Object.keys(unsaved).map((key) => key.split(".")[0] ?? key);
  const mine = { ...data, ...Object.fromEntries(asTyped.map((name) => [name, input[name]])) };
  const before = common && asData(type, common.data);
  return {
    version: entry.version,
    revision: entry.draft,
    by: entry.updatedBy,
    own: isOwn(actor, entry),
    at: formatDateTime(entry.updatedAt),
    mine,
    theirs,
    base: before,
    files: await findMedia(actor, mediaIdsIn(mine, theirs, before)),
  };
}
