/**
 * Does what was planned when its time has come: each plan in one transaction with the end of the plan itself, so however
 * many servers try, it happens once, and what could not be done is told where people look.
 */
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { hold } from "#lib/content/hold.ts";
import { changeLive, publishRevisionIn, takeOffIn } from "#lib/content/publish.ts";
import { db, type Tx } from "#lib/db.ts";
import { minute } from "#lib/duration.ts";
import { InvalidInput, UserError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { type Actor, may, system } from "#lib/users/policy.ts";
import { roleSchema } from "#lib/users/schema.ts";

/** For so long after its time a plan is tried again when the portal itself is at fault. */
const patience = 15 * minute;

type Plan = { id: string; at: Date; entryId: string };

/** All plans whose time has come, in order. Returns the time of the next one. */
export async function carryOutPlans(stop: AbortSignal): Promise<Date | undefined> {
  const due = await db.schedule.findMany({
    where: { state: "waiting", at: { lte: new Date() } },
    select: { id: true, at: true, entryId: true },
    orderBy: [{ at: "asc" }, { createdAt: "asc" }],
  });
  let fault: unknown;
  for (const plan of due) {
    if (stop.aborted) return new Date();
    try {
      await carryOut(plan);
    } catch (error) {
      fault ??= error;
    }
  }
  if (fault) throw fault;
  const next = await db.schedule.findFirst({
    where: { state: "waiting" },
    select: { at: true },
    orderBy: { at: "asc" },
  });
  return next?.at;
}

async function carryOut(plan: Plan): Promise<void> {
  try {
    await changeLive((tx) => finish(tx, plan));
  } catch (error) {
    if (error instanceof UserError) return fail(plan, reasonOf(error));
    if (Date.now() - plan.at.getTime() < patience) throw error;
    log.error({ err: error, plan: plan.id }, "A plan could not be carried out");
    await fail(plan, "Ein Fehler im Portal hat es verhindert. Die Technik findet ihn im Protokoll des Servers.");
  }
}

/** Ends the plan before anything else: whoever comes second finds nothing to do. */
async function finish(tx: Tx, { id, entryId }: Plan): Promise<void> {
  const target = { id: entryId, version: "newest" } as const;
  const entry = await hold(tx, target);
  const { count } = await tx.schedule.updateMany({
    where: { id, state: "waiting", at: { lte: new Date() } },
    data: { state: "done", finishedAt: new Date() },
  });
  if (count === 0) return;
  const { action, revision, createdBy, createdById } = await tx.schedule.findUniqueOrThrow({ where: { id } });
  const actor = await actorOf(tx, createdById, createdBy);
  if (action === "withdraw") await takeOffIn(tx, actor, target);
  else if (revision !== null) await publishRevisionIn(tx, actor, target, revision);
  await recordAudit(tx, actor, "schedule.done", entry.id, { type: entry.type, title: entry.title, action });
}

/** The person who planned it, with today's role. */
async function actorOf(tx: Tx, id: string | null, name: string): Promise<Actor> {
  const user = id && (await tx.user.findUnique({ where: { id, active: true }, select: { role: true } }));
  const actor = user && { userId: id, name, role: roleSchema.parse(user.role) };
  if (actor && may(actor, "content.publish")) return actor;
  throw new UserError(`Geplant hat es ${name}. Dieses Konto ist deaktiviert oder darf nicht mehr veröffentlichen.`);
}

const reasonOf = (error: UserError) =>
  error instanceof InvalidInput ? [...new Set(Object.values(error.fields))].join(" ") : error.message;

async function fail({ id, entryId }: Plan, message: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const failed = { state: "failed", message, finishedAt: new Date() };
    const { count } = await tx.schedule.updateMany({ where: { id, state: "waiting" }, data: failed });
    if (count === 0) return;
    const { title } = await tx.entry.findUniqueOrThrow({ where: { id: entryId }, select: { title: true } });
    await recordAudit(tx, system, "schedule.failed", entryId, { title, reason: message });
  });
}
