import { day } from "#lib/duration.ts";
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { hashOf, newSecret } from "#lib/hashedSecret.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { newLinkSchema } from "./schema.ts";

/** A new link to the draft of one entry: its path, which is shown this once only. Throws InvalidInput. */
export async function createPreviewLink(actor: Actor, entryId: string, input: unknown): Promise<string> {
  assertMay(actor, "content.edit");
  const { note, days } = parseInput(newLinkSchema, input);
  const secret = newSecret();
  await db.$transaction(async (tx) => {
    const entry = await tx.entry.findUnique({ where: { id: entryId, trashedAt: null } });
    if (!entry) throw new NotFound();
    const expiresAt = new Date(Date.now() + days * day);
    await tx.previewLink.create({ data: { id: hashOf(secret), entryId, note, expiresAt, createdBy: actor.name } });
    await recordAudit(tx, actor, "previewLink.create", entryId, { type: entry.type, title: entry.title, note, days });
  });
  return `/vorschau/${secret}`;
}

/** Makes a link useless at once. Throws NotFound when it is none of this entry or no longer good. */
export async function revokePreviewLink(actor: Actor, entryId: string, id: string): Promise<void> {
  assertMay(actor, "content.edit");
  await db.$transaction(async (tx) => {
    const revoked = await tx.previewLink.updateMany({
      where: { id, entryId, revokedAt: null },
      data: { revokedAt: new Date(), revokedBy: actor.name },
    });
    if (revoked.count === 0) throw new NotFound("Dieser Vorschau-Link");
    const link = await tx.previewLink.findUniqueOrThrow({ where: { id }, include: { entry: true } });
    const { type, title } = link.entry;
    await recordAudit(tx, actor, "previewLink.revoke", entryId, { type, title, note: link.note });
  });
}
