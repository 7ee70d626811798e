import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { typeOf } from "#lib/content/registry.ts";
import type { Target } from "#lib/content/revisions.ts";
import { type Saved, writeDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { fitting, tooOld } from "./fitting.ts";
import { nameSchema } from "./schema.ts";

/** Gives a version a name to find it again, another one, or with "" none. No word changes, so no version rises. */
export async function nameVersion(actor: Actor, entryId: string, number: number, input: unknown): Promise<void> {
  assertMay(actor, "content.edit");
  const { name } = parseInput(nameSchema, input);
  await db.$transaction(async (tx) => {
    const { count } = await tx.revision.updateMany({
      where: { entryId, number, entry: { trashedAt: null } },
      data: { name: name || null },
    });
    if (count === 0) throw new NotFound("Diese Fassung");
    const { title, type } = await tx.entry.findUniqueOrThrow({ where: { id: entryId } });
    await recordAudit(tx, actor, "entry.name", entryId, { type, title, revision: number, name });
  });
}

/**
 * Makes the words of an old version the newest draft. What was the draft stays in the history; nothing is published. Throws
 * InvalidInput when the version does not fit today's form or is the draft already, and Conflict.
 */
export async function restoreVersion(actor: Actor, target: Target, number: number): Promise<Saved> {
  assertMay(actor, "content.edit");
  return db.$transaction(async (tx) => {
    const which = { entryId_number: { entryId: target.id, number } };
    const old = await tx.revision.findUnique({ where: which, include: { entry: true } });
    if (!old || old.entry.trashedAt) throw new NotFound("Diese Fassung");
    const input = fitting(typeOf(old.entry.type), old.data);
    if (!input) throw new InvalidInput({ "": `${tooOld} Kopieren Sie bitte von Hand, was Sie daraus brauchen.` });
    const { entry, revision } = await writeDraft(tx, actor, target, {
      input,
      kind: "restore",
      goal: "draft",
      from: number,
    });
    if (revision === entry.draft) throw new InvalidInput({ "": "Im Entwurf steht schon genau das." });
    return { id: entry.id, version: entry.version };
  });
}
