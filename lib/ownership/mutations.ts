import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { later } from "#lib/calendar.ts";
import { claim, type Target } from "#lib/content/revisions.ts";
import type { Saved } from "#lib/content/save.ts";
import { formatDate, todayInBerlin } from "#lib/dates.ts";
import { db, type Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { assertAhead } from "./ahead.ts";
import { nextReviewSchema, type OwnershipChange, ownershipSchema } from "./schema.ts";

/** Says who looks after an entry and when it is to be read again. Its words stay as they are. */
export async function saveOwnership(actor: Actor, target: Target, input: unknown): Promise<Saved> {
  assertMay(actor, "content.edit");
  const { ownerId, reviewBy } = parseInput(ownershipSchema, input);
  return db.$transaction((tx) =>
    changeOwnershipIn(tx, actor, target, { ownerId: ownerId || null, reviewBy: reviewBy || null }),
  );
}

/** Somebody has read the entry and found it right: the next date is set, nothing else. */
export async function confirmReviewed(actor: Actor, target: Target, input: unknown): Promise<Saved & { next: string }> {
  assertMay(actor, "content.edit");
  const { months } = parseInput(nextReviewSchema, input);
  const next = later(todayInBerlin(), { months: Number(months) });
  return db.$transaction(async (tx) => {
    const entry = await claim(tx, actor, target);
    await tx.entry.update({ where: { id: entry.id }, data: { reviewBy: next } });
    await recordAudit(tx, actor, "entry.reviewed", entry.id, { type: entry.type, title: entry.title, next });
    return { id: entry.id, version: entry.version, next };
  });
}

/** A change of owner or date as part of a larger one, as lists make it. Throws Conflict and InvalidInput. */
export async function changeOwnershipIn(tx: Tx, actor: Actor, target: Target, change: OwnershipChange): Promise<Saved> {
  assertMay(actor, "content.edit");
  const entry = await claim(tx, actor, target);
  if (change.ownerId && change.ownerId !== entry.ownerId) await assertAccount(tx, change.ownerId);
  // What is due already may stay so.
  if (change.reviewBy && change.reviewBy !== entry.reviewBy) assertAhead(change.reviewBy);
  await tx.entry.update({ where: { id: entry.id }, data: change });
  const changes = changesBetween(await ownershipWords(tx, entry), await ownershipWords(tx, { ...entry, ...change }));
  await recordAudit(tx, actor, "entry.ownership", entry.id, { type: entry.type, title: entry.title, changes });
  return { id: entry.id, version: entry.version };
}

async function ownershipWords(tx: Tx, { ownerId, reviewBy }: { ownerId: string | null; reviewBy: string | null }) {
  const owner = ownerId && (await tx.user.findUnique({ where: { id: ownerId }, select: { name: true } }));
  return { Zuständig: owner ? owner.name : "", "Zu prüfen bis": reviewBy ? formatDate(reviewBy) : "" };
}

async function assertAccount(tx: Tx, id: string): Promise<void> {
  const user = await tx.user.findUnique({ where: { id, active: true }, select: { id: true } });
  if (!user) throw new InvalidInput({ ownerId: "Dieses Konto gibt es nicht (mehr). Bitte eine andere Person wählen." });
}
