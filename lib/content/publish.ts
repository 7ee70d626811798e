/**
 * The only bridge between the two halves. Everything a visitor can see is written here, in one transaction with its
 * references, its redirects, its audit event and the content version that makes kept pages stale.
 */
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { blockingMessages } from "#lib/checks/store.ts";
import { isDuplicate, type Tx, takeBack } from "#lib/db.ts";
import { InUse, InvalidInput } from "#lib/errors.ts";
import { visibly } from "#lib/pageCache/visibly.ts";
import { lapseReviewsOf } from "#lib/reviews/closing.ts";
import { assertReviewed } from "#lib/reviews/rule.ts";
import { cancelOlderPlans, cancelPlans } from "#lib/schedules/cancel.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { leave, moveTo } from "./addresses.ts";
import { changedFields, checkLive, inFormOrder } from "./contentType.ts";
import { unusableMedia, writeMediaUses } from "./mediaUses.ts";
import { collectReferences, liveDependents, unpublishedRelations, writeReferences } from "./references.ts";
import { typeOf } from "./registry.ts";
import { claim, readRevision, summary, type Target } from "./revisions.ts";
import { type Draft, type Saved, type SavedDraft, writeDraft } from "./save.ts";

/** One transaction that visitors see with their next request. */
export const changeLive = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => namingDuplicates(() => visibly(work));

/** Two editors took the same address in the same moment: the second gets a message instead of a database error. */
async function namingDuplicates<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new InvalidInput({ "": "Diese Adresse ist gerade vergeben worden. Bitte eine andere wählen." });
  }
}

/**
 * Saves the input and makes it live. Throws InvalidInput with every field that keeps it from going live, and Conflict
 * when the version is not the newest; in both cases nothing has changed.
 */
export async function publish(actor: Actor, target: Target, input: Record<string, unknown>): Promise<SavedDraft> {
  assertMay(actor, "content.publish");
  return changeLive(async (tx) => {
    const draft = await writeDraft(tx, actor, target, { input, kind: "save", goal: "live" });
    const { revision, data, unsaved } = draft;
    return { ...(await makeLive(tx, actor, draft)), revision, data, unsaved };
  });
}

/** Makes a stored revision live as it is. For plans, approvals and lists: they publish what somebody has seen. */
export async function publishRevision(actor: Actor, target: Target, revision: number): Promise<Saved> {
  assertMay(actor, "content.publish");
  return changeLive((tx) => publishRevisionIn(tx, actor, target, revision));
}

/** The same as part of a larger change: run it inside `changeLive`. */
export async function publishRevisionIn(tx: Tx, actor: Actor, target: Target, revision: number): Promise<Saved> {
  assertMay(actor, "content.publish");
  const entry = await claim(tx, actor, target);
  const type = typeOf(entry.type);
  return makeLive(tx, actor, { entry, revision, type, data: await readRevision(tx, type, entry.id, revision) });
}

/** Throws whatever would keep a change from being made right now, and changes nothing: it is made and taken back. */
export async function rehearse(actor: Actor, change: (tx: Tx) => Promise<unknown>): Promise<void> {
  assertMay(actor, "content.publish");
  await namingDuplicates(() => takeBack(change));
}

/** Throws InvalidInput with everything in the words themselves that keeps them from visitors, in the order of the form. */
export async function assertComplete(tx: Tx, { type, data, unsaved }: Draft): Promise<void> {
  const relations = await unpublishedRelations(tx, type, collectReferences(type, data));
  const found = { ...(await blockingMessages(tx, type, data)), ...(await unusableMedia(tx, type, data)) };
  const errors = { ...found, ...checkLive(type, data), ...relations, ...unsaved };
  if (Object.keys(errors).length > 0) throw new InvalidInput(inFormOrder(type, errors));
}

/** Every way to the public pages leads through here, so whatever forbids publishing is asked here. */
async function makeLive(tx: Tx, actor: Actor, words: Draft): Promise<Saved> {
  const { entry, revision, type, data } = words;
  await assertComplete(tx, words);
  await assertReviewed(tx, entry, revision);
  const { title, address } = summary(type, data);
  await moveTo(tx, type, { id: entry.id, title, path: address });
  await type.publish(tx, entry.id, data);
  await writeReferences(tx, entry.id, collectReferences(type, data), true);
  await writeMediaUses(tx, entry.id, data, true);
  const { draft } = await tx.entry.findUniqueOrThrow({ where: { id: entry.id }, select: { draft: true } });
  const newest = draft === revision ? data : await readRevision(tx, type, entry.id, draft);
  await tx.entry.update({
    where: { id: entry.id },
    data: { published: revision, publishedAt: new Date(), changes: changedFields(type, data, newest).length },
  });
  await cancelOlderPlans(tx, actor, entry, revision);
  await lapseReviewsOf(tx, actor, entry.id, revision);
  await recordAudit(tx, actor, "entry.publish", entry.id, { type: type.key, title, address, revision });
  return { id: entry.id, version: entry.version };
}

/**
 * Takes an entry off the public pages; its words stay as a draft, its plans are off. Throws InUse when live entries have
 * chosen it.
 */
export async function withdraw(actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.publish");
  return changeLive((tx) => withdrawIn(tx, actor, target));
}

/** The same as part of a larger change: run it inside `changeLive`. */
export async function withdrawIn(tx: Tx, actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.publish");
  const saved = await takeOffIn(tx, actor, target);
  await cancelPlans(tx, actor, saved.id, `${actor.name} hat den Eintrag vorher von Hand zurückgezogen.`);
  return saved;
}

/** The same for a plan, which leaves alone what is planned for later. */
export async function takeOffIn(tx: Tx, actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.publish");
  const entry = await claim(tx, actor, target);
  if (entry.published === null) throw new InvalidInput({ "": "Dieser Eintrag ist nicht veröffentlicht." });
  const dependents = await liveDependents(tx, entry.id);
  if (dependents.length > 0) {
    const titles = [...new Set(dependents.map((source) => `„${source.title}“`))].join(", ");
    throw new InUse(`Das kann nicht zurückgezogen werden, denn es wird noch gebraucht: ${titles}.`, dependents);
  }
  await typeOf(entry.type).withdraw(tx, entry.id);
  await leave(tx, entry.id);
  await tx.reference.deleteMany({ where: { sourceId: entry.id, live: true } });
  await tx.mediaUse.deleteMany({ where: { entryId: entry.id, live: true } });
  await tx.entry.update({ where: { id: entry.id }, data: { published: null, publishedAt: null, changes: 0 } });
  await recordAudit(tx, actor, "entry.withdraw", entry.id, { type: entry.type, title: entry.title });
  return { id: entry.id, version: entry.version };
}
