import "server-only";
import { changedFields } from "#lib/content/contentType.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { isUnreviewed } from "#lib/reviews/queries.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { monthOf } from "./moment.ts";
import { type CalendarPlan, type PlanView, planActionSchema, planStateSchema } from "./schema.ts";

/** What is planned for an entry, what has failed, and what happened lately. Throws NotFound. */
export async function listEntryPlans(actor: Actor, entryId: string): Promise<PlanView[]> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id: entryId, trashedAt: null } });
  if (!entry) throw new NotFound();
  const type = typeOf(entry.type);
  const newest = await readRevision(db, type, entryId, entry.draft);
  const open = await db.schedule.findMany({
    where: { entryId, state: { in: ["waiting", "failed"] } },
    orderBy: { at: "asc" },
  });
  const closed = await db.schedule.findMany({
    where: { entryId, state: { in: ["done", "cancelled"] } },
    orderBy: { finishedAt: "desc" },
    take: 3,
  });
  const view = async ({ revision, action, state, ...plan }: (typeof open)[number]): Promise<PlanView> => {
    const words =
      revision === null
        ? null
        : await db.revision.findUnique({ where: { entryId_number: { entryId, number: revision } } });
    const isOld = state === "waiting" && revision !== null && revision !== entry.draft;
    const { id, at, message, createdBy } = plan;
    return {
      ...{ id, at, message, createdBy, action: planActionSchema.parse(action), state: planStateSchema.parse(state) },
      wordsOf: words?.createdAt ?? null,
      unreviewed: state === "waiting" && revision !== null && (await isUnreviewed(actor, entry, revision)),
      newer: isOld ? changedFields(type, await readRevision(db, type, entryId, revision), newest).length : 0,
    };
  };
  return Promise.all([...open, ...closed].map(view));
}

const columns = {
  id: true,
  entryId: true,
  action: true,
  at: true,
  state: true,
  message: true,
  createdBy: true,
  revision: true,
  entry: { select: { id: true, type: true, title: true, published: true } },
} as const;

type Row = Omit<CalendarPlan, "action" | "state" | "type" | "title" | "unreviewed"> & {
  action: string;
  state: string;
  revision: number | null;
  entry: { id: string; type: string; title: string; published: number | null };
};

/** The rule may have been switched on, or an approval have ended, since something was planned. */
const asCalendarPlans = (actor: Actor, rows: Row[]): Promise<CalendarPlan[]> =>
  Promise.all(
    rows.map(async ({ entry, action, state, revision, ...row }) => ({
      ...row,
      type: typeOf(entry.type).key,
      title: entry.title,
      action: planActionSchema.parse(action),
      state: planStateSchema.parse(state),
      unreviewed: state === "waiting" && revision !== null && (await isUnreviewed(actor, entry, revision)),
    })),
  );

/** What is planned in a month ("2026-11") or has been carried out in it, in order. */
export async function listPlansOfMonth(actor: Actor, month: string): Promise<CalendarPlan[]> {
  assertMay(actor, "content.read");
  const { from, to } = monthOf(month);
  const rows = await db.schedule.findMany({
    where: { at: { gte: from, lt: to }, state: { not: "cancelled" }, entry: { trashedAt: null } },
    select: columns,
    orderBy: [{ at: "asc" }, { createdAt: "asc" }],
  });
  return asCalendarPlans(actor, rows);
}

/** What was planned and could not be done, until somebody puts it away. Newest first. */
export async function listFailedPlans(actor: Actor): Promise<CalendarPlan[]> {
  assertMay(actor, "content.read");
  const rows = await db.schedule.findMany({
    where: { state: "failed", entry: { trashedAt: null } },
    select: columns,
    orderBy: { at: "desc" },
  });
  return asCalendarPlans(actor, rows);
}

/** What will happen by itself, the next first. */
export async function listUpcomingPlans(actor: Actor): Promise<CalendarPlan[]> {
  assertMay(actor, "content.read");
  const rows = await db.schedule.findMany({
    where: { state: "waiting", entry: { trashedAt: null } },
    select: columns,
    orderBy: [{ at: "asc" }, { createdAt: "asc" }],
  });
  return asCalendarPlans(actor, rows);
}
