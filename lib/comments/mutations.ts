import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import type { ContentType } from "#lib/content/contentType.ts";
import { typeOf } from "#lib/content/registry.ts";
import { db } from "#lib/db.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type NewComment, wholeEntry } from "./schema.ts";

/**
 * Says something about a field or the whole entry. The entry keeps its version, for no word of it changes. Whoever may edit
 * may comment; readers read along.
 */
export async function writeComment(actor: Actor, entryId: string, comment: NewComment): Promise<void> {
  assertMay(actor, "content.edit");
  const { commentField: field, commentText: text } = comment;
  await db.$transaction(async (tx) => {
    const entry = await tx.entry.findUnique({ where: { id: entryId, trashedAt: null } });
    if (!entry) throw new NotFound();
    const label = labelOf(typeOf(entry.type), field);
    if (!label) throw new InvalidInput({ commentField: "Bitte wählen Sie ein Feld." });
    await tx.comment.create({ data: { entryId, field, text, author: actor.name, authorId: actor.userId } });
    await recordAudit(tx, actor, "comment.create", entryId, { type: entry.type, title: entry.title, field: label });
  });
}

/** Closes a comment that has been dealt with, or opens it again. Twice is no error: two people had the same thought. */
export async function resolveComment(actor: Actor, id: string, resolved: boolean): Promise<void> {
  assertMay(actor, "content.edit");
  await db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id }, include: { entry: true } });
    if (!comment || comment.entry.trashedAt) throw new NotFound("Dieser Kommentar");
    const state = resolved
      ? { resolvedAt: new Date(), resolvedBy: actor.name }
      : { resolvedAt: null, resolvedBy: null };
    const { count } = await tx.comment.updateMany({
      where: { id, resolvedAt: resolved ? null : { not: null } },
      data: state,
    });
    if (count === 0) return;
    const { entry } = comment;
    const field = labelOf(typeOf(entry.type), comment.field) ?? comment.field;
    const details = { type: entry.type, title: entry.title, field };
    await recordAudit(tx, actor, resolved ? "comment.resolve" : "comment.reopen", entry.id, details);
  });
}

/** What a comment is about, in the words of the form. */
function labelOf({ fields }: ContentType, field: string): string | undefined {
  if (field === wholeEntry.name) return wholeEntry.label;
  return Object.hasOwn(fields, field) ? fields[field]?.input.label : undefined;
}
