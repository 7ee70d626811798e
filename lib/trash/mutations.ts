import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { noteDraft } from "#lib/content/noteDraft.ts";
import { findOccupant } from "#lib/content/occupant.ts";
import { changeLive, withdrawIn } from "#lib/content/publish.ts";
import { type Use, usesOf } from "#lib/content/references.ts";
import { typeOf } from "#lib/content/registry.ts";
import { claim, readRevision, summary, type Target } from "#lib/content/revisions.ts";
import type { Saved } from "#lib/content/save.ts";
import { db, type Tx } from "#lib/db.ts";
import { InUse } from "#lib/errors.ts";
import { sitePlacesOf } from "#lib/menu/places.ts";
import { overtakeReviews } from "#lib/reviews/closing.ts";
import { cancelPlans } from "#lib/schedules/cancel.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { claimTrashed } from "./claimTrashed.ts";
import { deleteEntry } from "./deleteEntry.ts";

/**
 * Puts an entry into the trash; what is live is withdrawn first. Throws InUse with the places that name it, in drafts as
 * well as live, and Conflict; then nothing has changed.
 */
export async function moveToTrash(actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.edit");
  return changeLive((tx) => moveToTrashIn(tx, actor, target));
}

/** The same as part of a larger change: run it inside `changeLive`. */
export async function moveToTrashIn(tx: Tx, actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.edit");
  const entry = await claim(tx, actor, target);
  const { id, type, title, published } = entry;
  await assertUnused(tx, id);
  const { version } = published === null ? entry : await withdrawIn(tx, actor, { id, version: entry.version });
  await cancelPlans(tx, actor, id, `${actor.name} hat den Eintrag in den Papierkorb gelegt.`);
  await overtakeReviews(tx, actor, id);
  await tx.entry.update({ where: { id }, data: { trashedAt: new Date(), trashedBy: actor.name } });
  await recordAudit(tx, actor, "entry.trash", id, { type, title });
  return { id, version };
}

async function assertUnused(tx: Tx, id: string): Promise<void> {
  const [entries, around] = [bySource(await usesOf(tx, id)), await sitePlacesOf(tx, id)];
  const places = [...entries, ...around];
  if (places.length === 0) return;
  const titles = [...entries.map(({ title }) => `„${title}“`), ...around.map(({ title }) => title)].join(", ");
  throw new InUse(`Das kann nicht in den Papierkorb, denn es wird noch verwendet: ${titles}.`, places);
}

const bySource = (uses: Use[]) => [...new Map(uses.map(({ id, type, title }) => [id, { id, type, title }])).values()];

/** `addressTaken` says who is at its address now, in German, or is null. */
export type Restored = Saved & { addressTaken: string | null };

/**
 * Takes an entry out of the trash, always as a draft: never live at once. What it names and where it was found before are
 * its own again, as far as they are still there.
 */
export async function restoreFromTrash(actor: Actor, target: { id: string; version: number }): Promise<Restored> {
  assertMay(actor, "content.edit");
  return db.$transaction(async (tx) => {
    const { id, version, draft, ...entry } = await claimTrashed(tx, actor, target);
    const type = typeOf(entry.type);
    const data = await readRevision(tx, type, id, draft);
    const { title, address } = summary(type, data);
    await tx.entry.update({ where: { id }, data: { trashedAt: null, trashedBy: null, ...summary(type, data) } });
    await noteDraft(tx, id, type, data);
    await recordAudit(tx, actor, "entry.untrash", id, { type: type.key, title });
    return { id, version, addressTaken: (await findOccupant(tx, id, address))?.message ?? null };
  });
}

/** Deletes an entry of the trash with all of its versions. Nothing brings it back. */
export async function deleteForever(actor: Actor, target: { id: string; version: number }): Promise<void> {
  assertMay(actor, "trash.empty");
  await db.$transaction(async (tx) => deleteEntry(tx, actor, await claimTrashed(tx, actor, target)));
}
