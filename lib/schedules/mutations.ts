import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { hold } from "#lib/content/hold.ts";
import { publishRevisionIn, rehearse, takeOffIn } from "#lib/content/publish.ts";
import type { Target } from "#lib/content/revisions.ts";
import { formatDateTime } from "#lib/dates.ts";
import { db, type Tx } from "#lib/db.ts";
import { InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { callJob } from "#lib/jobs/call.ts";
import { wakeJobs } from "#lib/jobs/running.ts";
import { type Actor, assertMay, by } from "#lib/users/policy.ts";
import { planJob } from "./job.ts";
import { momentOf } from "./moment.ts";
import { type NewPlan, type PlanAction, type PlanMoment, planActionSchema, planActions } from "./schema.ts";

/**
 * Plans to publish the words that are saved now, or to take the entry off the website. Checks what publishing would
 * check: what could not be done now is not planned. Returns the moment. Throws InvalidInput, Conflict, NotReviewed, InUse.
 */
export async function createPlan(actor: Actor, target: Target, plan: NewPlan): Promise<Date> {
  assertMay(actor, "content.publish");
  assertAccount(actor);
  const at = momentFor(plan);
  const entry = await findEntry(db, target.id);
  await tryOut(actor, entry, plan.planAction, at);
  await db.$transaction(async (tx) => {
    const { id, type, title, draft } = await hold(tx, target);
    const revision = plan.planAction === "publish" ? draft : null;
    await tx.schedule.create({ data: { entryId: id, action: plan.planAction, revision, at, ...by(actor) } });
    await recordAudit(tx, actor, "schedule.create", id, { type, title, action: plan.planAction, at: at.toISOString() });
    await callJob(tx, planJob, at);
  });
  wakeJobs();
  return at;
}

/** Lets a plan publish the words that are saved now instead of those it was made for. */
export async function planNewest(actor: Actor, target: Target, planId: string): Promise<void> {
  assertMay(actor, "content.publish");
  assertAccount(actor);
  const { draft } = await findEntry(db, target.id);
  await rehearse(actor, (tx) => publishRevisionIn(tx, actor, { id: target.id, version: "newest" }, draft));
  await db.$transaction(async (tx) => {
    const { id, type, title, draft: revision } = await hold(tx, target);
    const { count } = await tx.schedule.updateMany({
      where: { id: planId, entryId: id, action: "publish", state: "waiting" },
      data: { revision, ...by(actor) },
    });
    if (count === 0) throw new NotFound("Diese Planung");
    await recordAudit(tx, actor, "schedule.change", id, { type, title, revision });
  });
}

/** Moves a plan to another time; what it does and with which words stays. Returns the moment. Throws as `createPlan`. */
export async function movePlan(actor: Actor, target: Target, planId: string, moment: PlanMoment): Promise<Date> {
  assertMay(actor, "content.publish");
  assertAccount(actor);
  const at = momentFor(moment);
  const entry = await findEntry(db, target.id);
  const plan = await db.schedule.findUnique({ where: { id: planId, entryId: entry.id, state: "waiting" } });
  if (!plan) throw new NotFound("Diese Planung");
  await tryOut(
    actor,
    { ...entry, draft: plan.revision ?? entry.draft },
    planActionSchema.parse(plan.action),
    at,
    planId,
  );
  await db.$transaction(async (tx) => {
    const { id, type, title } = await hold(tx, target);
    const { count } = await tx.schedule.updateMany({
      where: { id: planId, state: "waiting" },
      data: { at, ...by(actor) },
    });
    if (count === 0) throw new NotFound("Diese Planung");
    const details = { type, title, action: plan.action, at: at.toISOString() };
    await recordAudit(tx, actor, "schedule.move", id, details);
    await callJob(tx, planJob, at);
  });
  wakeJobs();
  return at;
}

/** Calls a plan off, or puts the notice away that one has failed. */
export async function cancelPlan(actor: Actor, planId: string): Promise<void> {
  assertMay(actor, "content.publish");
  await db.$transaction(async (tx) => {
    const which = { id: planId, entry: { trashedAt: null } };
    const off = { state: "cancelled", finishedAt: new Date() };
    const message = `${actor.name} hat die Planung abgesagt.`;
    const waiting = await tx.schedule.updateMany({ where: { ...which, state: "waiting" }, data: { ...off, message } });
    const failed = await tx.schedule.updateMany({ where: { ...which, state: "failed" }, data: off });
    if (waiting.count + failed.count === 0) throw new NotFound("Diese Planung");
    const { entry, action, at } = await tx.schedule.findUniqueOrThrow({
      where: { id: planId },
      include: { entry: true },
    });
    const details = { type: entry.type, title: entry.title, action, at: at.toISOString() };
    await recordAudit(tx, actor, "schedule.cancel", entry.id, details);
  });
}

/** A plan is carried out in the name of a person, who must still be allowed to when the time comes. */
function assertAccount({ userId }: Actor): void {
  if (userId === null) throw new NotAllowed();
}

function momentFor({ planDate, planTime }: PlanMoment): Date {
  const at = momentOf(planDate, planTime);
  if (!at) {
    const message = `Um ${planTime} Uhr gibt es an diesem Tag nicht: Die Uhren werden von 2 auf 3 Uhr vorgestellt. Bitte wählen Sie eine andere Uhrzeit.`;
    throw new InvalidInput({ planTime: message });
  }
  if (at.getTime() <= Date.now()) throw new InvalidInput({ planDate: "Dieser Zeitpunkt ist schon vorbei." });
  if (planDate >= "2100") throw new InvalidInput({ planDate: "Das Jahr kann nicht stimmen." });
  return at;
}

async function findEntry(tx: Tx, id: string) {
  const entry = await tx.entry.findUnique({ where: { id, trashedAt: null } });
  if (!entry) throw new NotFound();
  return entry;
}

type Entry = Awaited<ReturnType<typeof findEntry>>;

/** Throws whatever would keep it from happening, were it time already. `moved` is the plan that it takes the place of. */
async function tryOut(actor: Actor, entry: Entry, action: PlanAction, at: Date, moved?: string): Promise<void> {
  const waiting = await db.schedule.findMany({ where: { entryId: entry.id, state: "waiting", id: { not: moved } } });
  if (waiting.some((plan) => plan.at.getTime() === at.getTime())) {
    throw new InvalidInput({ planTime: `Für ${formatDateTime(at)} ist schon etwas geplant.` });
  }
  const target = { id: entry.id, version: "newest" } as const;
  const before = waiting.filter((plan) => plan.at < at);
  if (action === "publish" && entry.published === entry.draft && !before.some((plan) => plan.action === "withdraw")) {
    throw new InvalidInput({
      planAction: "Diese Fassung ist schon veröffentlicht. Bitte speichern Sie zuerst die neue.",
    });
  }
  const isPlanned = waiting.some((plan) => plan.action === "publish" && plan.revision === entry.draft);
  if (action === "publish" && isPlanned && !waiting.some((plan) => plan.action === "withdraw")) {
    throw new InvalidInput({ planAction: "Diese Fassung ist schon eingeplant. Sie können den Zeitpunkt ändern." });
  }
  if (action === "publish") return rehearse(actor, (tx) => publishRevisionIn(tx, actor, target, entry.draft));
  if (entry.published !== null) return rehearse(actor, (tx) => takeOffIn(tx, actor, target));
  if (before.some((plan) => plan.action === "publish")) return;
  const message = `„${planActions.withdraw}“ geht nur, wenn der Eintrag dann veröffentlicht ist. Bitte planen Sie zuerst das Veröffentlichen.`;
  throw new InvalidInput({ planAction: message });
}
