import { z } from "zod";
import type { TypeKey } from "#lib/content/typeKeys.ts";

export const planActionSchema = z.enum(["publish", "withdraw"], "Bitte wählen Sie, was geschehen soll.");
export type PlanAction = z.infer<typeof planActionSchema>;

export const planActions: Record<PlanAction, string> = {
  publish: "Veröffentlichen",
  withdraw: "Zurückziehen",
};

export const planStateSchema = z.enum(["waiting", "done", "failed", "cancelled"]);
export type PlanState = z.infer<typeof planStateSchema>;

export const planStates: Record<PlanState, string> = {
  waiting: "geplant",
  done: "ausgeführt",
  failed: "gescheitert",
  cancelled: "abgesagt",
};

/** What the form sends; the names are those of its inputs. Date and time are what clocks in Germany show. */
export const newPlanSchema = z.object({
  planAction: planActionSchema,
  planDate: z.iso.date("Bitte geben Sie ein Datum ein. Beispiel: 15.09.2027"),
  planTime: z.iso.time({ precision: -1, error: "Bitte geben Sie eine Uhrzeit ein. Beispiel: 08:00" }),
});
export type NewPlan = z.infer<typeof newPlanSchema>;

/** Another moment for a plan that is there. */
export const planMomentSchema = newPlanSchema.omit({ planAction: true });
export type PlanMoment = z.infer<typeof planMomentSchema>;

/** Something planned for an entry, and what came of it. */
export type PlanView = {
  id: string;
  action: PlanAction;
  at: Date;
  state: PlanState;
  /** Why it failed or was called off. */
  message: string | null;
  createdBy: string;
  /** When the words were saved that will be published. */
  wordsOf: Date | null;
  /** Fields that have changed in the draft since. */
  newer: number;
  /** It would fail as things are: nobody else has approved these words. */
  unreviewed: boolean;
};

/** A line of the calendar. */
export type CalendarPlan = {
  id: string;
  entryId: string;
  type: TypeKey;
  title: string;
  action: PlanAction;
  at: Date;
  state: PlanState;
  message: string | null;
  createdBy: string;
  /** It would fail as things are: nobody else has approved these words. */
  unreviewed: boolean;
};

/** What will happen to an entry by itself, the next thing first. */
export const nextPlansSchema = z.array(z.object({ action: planActionSchema, at: z.date() }));
export type NextPlan = z.infer<typeof nextPlansSchema>[number];
