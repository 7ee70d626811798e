import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { hold } from "#lib/content/hold.ts";
import { assertComplete, changeLive, publishRevisionIn } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import type { Target } from "#lib/content/revisions.ts";
import { type Saved, type SavedDraft, writeDraft } from "#lib/content/save.ts";
import { db, type Tx } from "#lib/db.ts";
import { Conflict, NotFound, NothingToDo, UserError } from "#lib/errors.ts";
import { changeSettings } from "#lib/settings/change.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { lapseReviewsFor } from "./closing.ts";
import { authorsOf, fourEyesTypes } from "./rule.ts";
import type { FourEyes } from "./schema.ts";

/** Only whoever asked can say that it no longer matters. */
class OthersRequest extends UserError {
  constructor() {
    super("Zurücknehmen kann das nur, wer um die Prüfung gebeten hat.");
  }
}

/** A form from before the rule was switched off. */
class NotNeeded extends UserError {
  constructor() {
    super("Hier braucht es keine Prüfung mehr. Bitte laden Sie die Seite neu: Dann können Sie direkt veröffentlichen.");
  }
}

/** Nobody is the second pair of eyes for their own words. */
export class OwnWords extends UserError {
  constructor() {
    super("An dieser Fassung haben Sie selbst geschrieben. Bitte lassen Sie sie von jemand anderem freigeben.");
  }
}

/**
 * Saves the input and asks for a second pair of eyes on it. What is missing is named now, not when somebody has read it
 * all. Throws InvalidInput and Conflict; then nothing has changed.
 */
export async function requestReview(actor: Actor, target: Target, input: Record<string, unknown>): Promise<SavedDraft> {
  assertMay(actor, "content.edit");
  return db.$transaction(async (tx) => {
    const draft = await writeDraft(tx, actor, target, { input, kind: "save", goal: "live" });
    if (!(await fourEyesTypes(tx)).includes(draft.type.key)) throw new NotNeeded();
    await assertComplete(tx, draft);
    const { entry, revision, data, unsaved } = draft;
    if (entry.published === revision) {
      throw new NothingToDo("Diese Fassung ist schon veröffentlicht. Es gibt nichts Neues zu prüfen.");
    }
    const same = await tx.review.findFirst({
      where: { entryId: entry.id, revision, state: { in: ["open", "approved"] } },
    });
    if (same?.state === "approved") throw new NothingToDo("Diese Fassung ist schon freigegeben.");
    if (same) throw new NothingToDo("Diese Fassung wartet schon auf eine Prüfung.");
    const requested = { requestedBy: actor.name, requestedById: actor.userId };
    await tx.review.create({ data: { entryId: entry.id, revision, ...requested } });
    await recordAudit(tx, actor, "review.request", entry.id, { type: entry.type, title: entry.title, revision });
    return { id: entry.id, version: entry.version, revision, data, unsaved };
  });
}

/** Whoever asked no longer wants an answer. The words stay as they are. */
export async function withdrawReview(actor: Actor, reviewId: string): Promise<void> {
  assertMay(actor, "content.edit");
  await db.$transaction(async (tx) => {
    const { entry, revision, requestedById } = await close(tx, actor, reviewId, { state: "withdrawn", comment: "" });
    if (actor.userId === null || requestedById !== actor.userId) throw new OthersRequest();
    await recordAudit(tx, actor, "review.withdraw", entry.id, { type: entry.type, title: entry.title, revision });
  });
}

/** Says that the words may go live as they are. Throws OwnWords, and Conflict when they have changed meanwhile. */
export async function approve(actor: Actor, reviewId: string): Promise<void> {
  assertMay(actor, "content.publish");
  await db.$transaction((tx) => approveIn(tx, actor, reviewId));
}

/** The same, and they do at once. */
export async function approveAndPublish(actor: Actor, reviewId: string): Promise<Saved> {
  assertMay(actor, "content.publish");
  return changeLive(async (tx) => {
    const { entry, revision } = await approveIn(tx, actor, reviewId);
    return publishRevisionIn(tx, actor, { id: entry.id, version: entry.version }, revision);
  });
}

async function approveIn(tx: Tx, actor: Actor, reviewId: string) {
  const decided = await decide(tx, actor, reviewId, { state: "approved", comment: "" });
  const { entry, revision } = decided;
  if (entry.draft !== revision) throw overtaken(entry.version);
  await recordAudit(tx, actor, "review.approve", entry.id, { type: entry.type, title: entry.title, revision });
  return decided;
}

/** Gives the words back to those who wrote them. */
export async function returnReview(actor: Actor, reviewId: string, comment: string): Promise<void> {
  assertMay(actor, "content.publish");
  await db.$transaction(async (tx) => {
    const { entry, revision } = await decide(tx, actor, reviewId, { state: "returned", comment });
    await recordAudit(tx, actor, "review.return", entry.id, { type: entry.type, title: entry.title, revision });
  });
}

type Outcome = { state: "approved" | "returned" | "withdrawn"; comment: string };

/** What somebody else says about the words. */
async function decide(tx: Tx, actor: Actor, id: string, outcome: Outcome) {
  const decided = await close(tx, actor, id, outcome);
  const authors = await authorsOf(tx, decided.entry, decided.revision);
  if (actor.userId === null || authors.has(actor.userId)) throw new OwnWords();
  return decided;
}

/** Of two answers at the same moment one counts. */
async function close(tx: Tx, actor: Actor, id: string, outcome: Outcome) {
  const review = await tx.review.findUnique({ where: { id } });
  if (!review) throw new NotFound("Diese Prüfung");
  const { revision, requestedById } = review;
  const entry = await hold(tx, { id: review.entryId, version: "newest" });
  const decided = { decidedAt: new Date(), decidedBy: actor.name, decidedById: actor.userId };
  const { count } = await tx.review.updateMany({ where: { id, state: "open" }, data: { ...outcome, ...decided } });
  if (count === 0) throw overtaken(entry.version);
  return { entry, revision, requestedById };
}

const overtaken = (version: number) =>
  new Conflict(
    "Inzwischen wurde weitergeschrieben, oder jemand anderes hat schon entschieden. Bitte laden Sie die Seite neu.",
    version,
  );

/** Says for which content types the rule is on. Throws Conflict when the settings have changed meanwhile. */
export async function saveFourEyes(actor: Actor, { version, types }: FourEyes): Promise<void> {
  assertMay(actor, "settings.edit");
  await changeSettings(version, async (tx, before) => {
    const words = (keys: string[]) => ({ "Gilt für": keys.map((key) => typeOf(key).label.many).join(", ") });
    const changes = changesBetween(words(before.fourEyes), words(types));
    await recordAudit(tx, actor, "settings.fourEyes", "site", { changes });
    const off = before.fourEyes.filter((key) => !types.some((type) => type === key));
    await lapseReviewsFor(tx, actor, off);
    return { ...before, fourEyes: types };
  });
}
