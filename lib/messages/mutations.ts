import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { formatDateTime } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { changeSchema, numberOf } from "./schema.ts";

/** A message and the version the change is based on. */
export type MessageTarget = { id: number; version: number };

/** What has become of a message, and a note about it. */
export async function changeMessage(actor: Actor, { id, version }: MessageTarget, input: unknown): Promise<void> {
  assertMay(actor, "content.edit");
  const change = parseInput(changeSchema, input);
  await db.$transaction(async (tx) => {
    const changed = await tx.message.updateMany({
      where: { id, version, state: { not: "unsent" } },
      data: { ...change, version: { increment: 1 }, changedAt: new Date(), changedBy: actor.name },
    });
    const message = await tx.message.findFirst({ where: { id, state: { not: "unsent" } } });
    if (!message) throw new NotFound("Diese Nachricht");
    if (changed.count === 0) {
      const who = `Inzwischen hat ${message.changedBy} diese Nachricht bearbeitet (${formatDateTime(message.changedAt)}).`;
      throw new Conflict(`${who} Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.`, message.version);
    }
    await recordAudit(tx, actor, "message.change", String(id), { title: numberOf(id), state: change.state });
  });
}
