/** Plans whose time comes when a test wants it to. */
import { db } from "#lib/db.ts";
import { hour } from "#lib/duration.ts";
import { carryOutPlans } from "#lib/schedules/carryOut.ts";
import { shownAt } from "#lib/schedules/moment.ts";
import type { PlanAction } from "#lib/schedules/schema.ts";

/** For work that nothing stops. */
export const stay = new AbortController().signal;

/** What the form sends for a time so many hours from now. */
export const inHours = (hours: number, planAction: PlanAction = "publish") => {
  const { date, time } = shownAt(new Date(Date.now() + hours * hour));
  return { planAction, planDate: date, planTime: time };
};

export const plansOf = (entryId: string) => db.schedule.findMany({ where: { entryId }, orderBy: { at: "asc" } });

/** Lets the time of everything planned for an entry come, and does it. */
export async function letTimeCome(entryId: string): Promise<void> {
  for (const [index, { id, state }] of (await plansOf(entryId)).entries())
    if (state === "waiting")
      await db.schedule.update({ where: { id }, data: { at: new Date(Date.now() - 1_000 + index) } });
  await carryOutPlans(stay);
}

export const onlyPlan = async (entryId: string) => db.schedule.findFirstOrThrow({ where: { entryId } });
