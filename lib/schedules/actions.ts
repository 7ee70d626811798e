"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { formatDateTime } from "#lib/dates.ts";
import { InvalidInput } from "#lib/errors.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema, targetSchema } from "#lib/target.ts";
import { cancelPlan, createPlan, movePlan, planNewest } from "./mutations.ts";
import { newPlanSchema, type PlanMoment, planActions, planMomentSchema } from "./schema.ts";

/** Plans something for an entry. */
export async function createPlanAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const entry = targetSchema.parse(values);
  return answer(values, async () => {
    const actor = await requireUser("content.publish");
    const plan = parseInput(newPlanSchema, values);
    const at = await createPlan(actor, entry, plan);
    refresh();
    return { status: "done", message: `${planActions[plan.planAction]} ist geplant für ${formatDateTime(at)} Uhr.` };
  });
}

const change = targetSchema.extend({
  newest: idSchema.optional(),
  move: idSchema.optional(),
  cancel: idSchema.optional(),
});

/** Changes what is planned for an entry, by the button that was pressed. */
export async function changePlanAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const { newest, move, cancel, ...entry } = change.parse(values);
  return answer(values, async () => {
    const actor = await requireUser("content.publish");
    let message = "Erledigt: Die Planung ist weg.";
    if (newest) {
      await planNewest(actor, entry, newest);
      message = "Jetzt ist die neue Fassung eingeplant.";
    } else if (move) {
      const at = await moveTo(move, values, (moment) => movePlan(actor, entry, move, moment));
      message = `Verschoben auf ${formatDateTime(at)} Uhr.`;
    } else if (cancel) await cancelPlan(actor, cancel);
    refresh();
    return { status: "done", message };
  });
}

/** The fields of each plan carry its id in their names, so that all of them can stand in one form. */
async function moveTo<T>(plan: string, values: Record<string, string>, move: (moment: PlanMoment) => Promise<T>) {
  const { [`planDate-${plan}`]: planDate, [`planTime-${plan}`]: planTime } = values;
  try {
    return await move(parseInput(planMomentSchema, { planDate, planTime }));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { planAction, ...fields } = error.fields;
    const named = Object.entries(fields).map(([name, message]) => [`${name}-${plan}`, message]);
    throw new InvalidInput({ ...Object.fromEntries(named), ...(planAction && { "": planAction }) });
  }
}

/** Puts the notice of a failed plan away, or calls a plan off, from the calendar. */
export async function cancelPlanAction(_before: FormState, form: FormData): Promise<FormState> {
  const { cancel } = z.object({ cancel: idSchema }).parse(Object.fromEntries(form));
  return answer<Record<string, string>>(undefined, async () => {
    await cancelPlan(await requireUser("content.publish"), cancel);
    refresh();
    return { status: "done", message: "Erledigt: Die Planung ist weg." };
  });
}
