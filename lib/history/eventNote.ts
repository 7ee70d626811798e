import { z } from "zod";
import { formatDateTime } from "#lib/dates.ts";
import { planActionSchema, planActions } from "#lib/schedules/schema.ts";

const planSchema = z.object({ action: planActionSchema, at: z.iso.datetime().optional() });

/** What an event of the log is about beyond its name: of a plan, what was to happen when. "" for all else. */
export function eventNote(action: string, details: unknown): string {
  const { data: plan } = planSchema.safeParse(details);
  if (!plan || !action.startsWith("schedule.")) return "";
  return [planActions[plan.action], plan.at && formatDateTime(new Date(plan.at))].filter(Boolean).join(", ");
}
