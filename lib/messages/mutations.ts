import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { formatDateTime } from "#lib/dates.ts";
import { db, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { changeSchema, type MessageTarget, numberOf } from "./schema.ts";

/** What has become of a message, who takes care of it, and a note about it. */
export async function changeMessage(actor: Actor, target: MessageTarget, input: unknown): Promise<void> {
  assertMay(actor, "content.edit");
  const change = parseInput(changeSchema, input);
  await db.$transaction(async (tx) => {
    await claim(tx, actor, target);
    if (change.ownerId && !(await tx.user.count({ where: { id: change.ownerId, active: true } })))
      throw new InvalidInput({ ownerId: "Dieses Konto gibt es nicht mehr. Bitte wählen Sie eine andere Person." });
    await tx.message.update({ where: { id: target.id }, data: change });
    const details = { title: numberOf(target.id), state: change.state };
    await recordAudit(tx, actor, "message.change", String(target.id), details);
  });
}

/** Deletes a message for good, for one that should never have been kept, or when somebody asks for it. */
export async function deleteMessage(actor: Actor, target: MessageTarget): Promise<void> {
  assertMay(actor, "content.edit");
  await db.$transaction(async (tx) => {
    await claim(tx, actor, target);
    await tx.message.delete({ where: { id: target.id } });
    await recordAudit(tx, actor, "message.delete", String(target.id), { title: numberOf(target.id) });
  });
}

/** Takes the message for this change. Throws NotFound, and Conflict when somebody else was first. */
async function claim(tx: Tx, actor: Actor, { id, version }: MessageTarget): Promise<void> {
  const changed = await tx.message.updateMany({
    where: { id, version, state: { not: "unsent" } },
    data: { version: { increment: 1 }, changedAt: new Date(), changedBy: actor.name },
  });
  const message = await tx.message.findFirst({ where: { id, state: { not: "unsent" } } });
  if (!message) throw new NotFound("Diese Nachricht");
  if (changed.count > 0) return;
  const who = `Inzwischen hat ${message.changedBy} diese Nachricht bearbeitet (${formatDateTime(message.changedAt)}).`;
  throw new Conflict(`${who} Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.`, message.version);
}
