/** A plan can be moved: what happens, and with which words, stays. */
import { beforeEach, expect, test } from "vitest";
import { saveDraft } from "#lib/content/save.ts";
import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import { createPlan, movePlan } from "#lib/schedules/mutations.ts";
import type { Actor } from "#lib/users/policy.ts";
import { editor, makeDraft, publishedRow } from "#tests/factories.ts";
import { inHours, letTimeCome, onlyPlan } from "#tests/planning.ts";
import { makeActor } from "#tests/reviewing.ts";

let planner: Actor;

beforeEach(async () => {
  planner = await makeActor();
});

test("moved to another time, with the same words", async () => {
  const draft = await makeDraft("project", { summary: "Erste" });
  await createPlan(planner, draft, inHours(2));
  const { planDate, planTime } = inHours(5);
  const saved = await saveDraft(editor, draft, { ...draft.input, summary: "Zweite" });
  const { id } = await onlyPlan(draft.id);
  const at = await movePlan(planner, saved, id, { planDate, planTime });
  expect(await onlyPlan(draft.id)).toMatchObject({ id, at, state: "waiting", revision: 1 });
  const past = { planDate: "2020-01-01", planTime: "08:00" };
  await expect(movePlan(planner, saved, id, past)).rejects.toThrow(InvalidInput);
  await expect(movePlan(planner, saved, "missing", { planDate, planTime })).rejects.toThrow(NotFound);
  await expect(movePlan(planner, draft, id, inHours(6))).rejects.toThrow(Conflict);
  await letTimeCome(draft.id);
  expect(await publishedRow("project", draft.id)).toMatchObject({ summary: "Erste" });
  await expect(movePlan(planner, saved, id, inHours(7))).rejects.toThrow(NotFound);
});
