/** What is planned happens at its time: the words it was planned for, checked as strictly as by hand, never in silence. */
import { beforeEach, describe, expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, InUse, InvalidInput, NotAllowed, NotFound, NotReviewed } from "#lib/errors.ts";
import { approve, requestReview } from "#lib/reviews/mutations.ts";
import { carryOutPlans } from "#lib/schedules/carryOut.ts";
import { shownAt } from "#lib/schedules/moment.ts";
import { cancelPlan, createPlan, planNewest } from "#lib/schedules/mutations.ts";
import { listEntryPlans, listFailedPlans, listPlansOfMonth, listUpcomingPlans } from "#lib/schedules/queries.ts";
import { type Actor, system } from "#lib/users/policy.ts";
import { editor, everything, makeDraft, makePublished, publishedRow, reader } from "#tests/factories.ts";
import { inHours, letTimeCome, onlyPlan, plansOf, stay } from "#tests/planning.ts";
import { makeActor, newestReview, rewritten, switchOn } from "#tests/reviewing.ts";

let planner: Actor;

beforeEach(async () => {
  await switchOn();
  planner = await makeActor();
});

test("the words that were saved when it was planned go live at their time, whatever was written since", async () => {
  const draft = await makeDraft("project", { summary: "Geplante Worte" });
  await createPlan(planner, draft, inHours(2));
  await saveDraft(editor, draft, { ...draft.input, summary: "Spätere Worte" });
  expect(await carryOutPlans(stay)).toEqual((await onlyPlan(draft.id)).at);
  expect(await publishedRow("project", draft.id)).toBeNull();
  await letTimeCome(draft.id);
  expect(await publishedRow("project", draft.id)).toMatchObject({ summary: "Geplante Worte" });
  expect(await onlyPlan(draft.id)).toMatchObject({ state: "done", message: null });
  const events = await db.auditEvent.findMany({ where: { subject: draft.id, userId: planner.userId } });
  expect(events.map(({ action }) => action).sort()).toEqual(["entry.publish", "schedule.create", "schedule.done"]);
});

test("off the website and on again, each at its time", async () => {
  const live = await makePublished("project");
  await createPlan(planner, live, inHours(1, "withdraw"));
  await createPlan(planner, live, inHours(2));
  await letTimeCome(live.id);
  expect((await plansOf(live.id)).map(({ state }) => state)).toEqual(["done", "done"]);
  expect(await publishedRow("project", live.id)).not.toBeNull();
});

test("the newer words instead, when somebody chooses them", async () => {
  const draft = await makeDraft("project", { summary: "Erste" });
  await createPlan(planner, draft, inHours(2));
  const saved = await saveDraft(editor, draft, { ...draft.input, summary: "Zweite" });
  expect(await listEntryPlans(planner, draft.id)).toMatchObject([{ newer: 1, wordsOf: expect.any(Date) }]);
  await planNewest(planner, saved, (await onlyPlan(draft.id)).id);
  expect(await listEntryPlans(planner, draft.id)).toMatchObject([{ newer: 0 }]);
  await letTimeCome(draft.id);
  expect(await publishedRow("project", draft.id)).toMatchObject({ summary: "Zweite" });
});

describe("what cannot be done is not planned", () => {
  test("incomplete words", async () => {
    const draft = await makeDraft("project", { municipality: "" });
    await expect(createPlan(planner, draft, inHours(1))).rejects.toThrow("„Gemeinde“");
    expect(await plansOf(draft.id)).toEqual([]);
  });

  test("trying it out changes nothing", async () => {
    const draft = await makeDraft("project");
    const before = await everything();
    await createPlan(planner, draft, inHours(1));
    expect({ ...(await everything()), events: before.events + 1 }).toEqual({ ...before, events: before.events + 1 });
    expect(await publishedRow("project", draft.id)).toBeNull();
  });

  test("what is in use, live already, or not live", async () => {
    const carrier = await makePublished("carrier");
    await makePublished("project", { carrier: carrier.id });
    await expect(createPlan(planner, carrier, inHours(1, "withdraw"))).rejects.toThrow(InUse);
    await expect(createPlan(planner, carrier, inHours(1))).rejects.toThrow("schon veröffentlicht");
    const draft = await makeDraft("project");
    await expect(createPlan(planner, draft, inHours(2, "withdraw"))).rejects.toThrow(InvalidInput);
    await createPlan(planner, draft, inHours(1));
    await createPlan(planner, draft, inHours(2, "withdraw"));
    await expect(createPlan(planner, draft, inHours(2))).rejects.toThrow("schon etwas geplant");
  });

  test("in the past, and in the hour that summer time skips", async () => {
    const draft = await makeDraft("project");
    await expect(createPlan(planner, draft, inHours(-1))).rejects.toThrow("schon vorbei");
    const skipped = { planAction: "publish", planDate: "2027-03-28", planTime: "02:30" } as const;
    await expect(createPlan(planner, draft, skipped)).rejects.toThrow("Um 02:30 Uhr gibt es an diesem Tag nicht");
    await createPlan(planner, draft, { ...skipped, planTime: "03:00" });
    expect((await onlyPlan(draft.id)).at.toISOString()).toBe("2027-03-28T01:00:00.000Z");
  });

  test("on a form that somebody else has made stale", async () => {
    const draft = await makeDraft("project");
    await saveDraft(editor, draft, { ...draft.input, summary: "Inzwischen" });
    await expect(createPlan(planner, draft, inHours(1))).rejects.toThrow(Conflict);
  });

  test("by readers, by nobody, and in the trash", async () => {
    const draft = await makeDraft("project");
    for (const actor of [reader, system])
      await expect(createPlan(actor, draft, inHours(1))).rejects.toThrow(NotAllowed);
    await createPlan(planner, draft, inHours(1));
    const { id } = await onlyPlan(draft.id);
    await expect(cancelPlan(reader, id)).rejects.toThrow(NotAllowed);
    await expect(planNewest(reader, draft, id)).rejects.toThrow(NotAllowed);
    await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
    await expect(createPlan(planner, draft, inHours(3))).rejects.toThrow(NotFound);
    expect((await listUpcomingPlans(planner)).map(({ entryId }) => entryId)).not.toContain(draft.id);
  });
});

describe("what could not be done at its time says why", () => {
  test.each<[string, (id: string, planner: Actor) => Promise<unknown>, RegExp]>([
    [
      "the account was switched off",
      (_id, { userId }) => db.user.update({ where: { id: userId ?? "" }, data: { active: false } }),
      /Dieses Konto ist deaktiviert/,
    ],
    [
      "the person may only read now",
      (_id, { userId }) => db.user.update({ where: { id: userId ?? "" }, data: { role: "reader" } }),
      /darf nicht mehr veröffentlichen/,
    ],
    ["the four-eyes rule came", () => switchOn("project"), /Vier-Augen-Prinzip/],
    [
      "the entry went into the trash",
      (id) => db.entry.update({ where: { id }, data: { trashedAt: new Date() } }),
      /nicht \(mehr\) vorhanden/,
    ],
  ])("%s", async (_name, happen, reason) => {
    const draft = await makeDraft("project");
    await createPlan(planner, draft, inHours(1));
    await happen(draft.id, planner);
    await letTimeCome(draft.id);
    const plan = await onlyPlan(draft.id);
    expect(plan).toMatchObject({ state: "failed", message: expect.stringMatching(reason) });
    expect(await publishedRow("project", draft.id)).toBeNull();
    expect(await db.auditEvent.count({ where: { subject: draft.id, action: "schedule.failed" } })).toBe(1);
    // Not tried again, and it kept nothing else from being done.
    await carryOutPlans(stay);
    expect(await onlyPlan(draft.id)).toEqual(plan);
  });

  test("in the calendar and above it, until somebody puts it away", async () => {
    const carrier = await makePublished("carrier");
    const draft = await makeDraft("project", { carrier: carrier.id });
    await createPlan(planner, draft, inHours(1));
    await withdraw(editor, carrier);
    await letTimeCome(draft.id);
    const mine = { entryId: draft.id, state: "failed", message: expect.stringContaining("noch nicht veröffentlicht") };
    expect(await listFailedPlans(planner)).toContainEqual(expect.objectContaining(mine));
    const month = shownAt(new Date()).date.slice(0, 7);
    expect(await listPlansOfMonth(planner, month)).toContainEqual(expect.objectContaining(mine));
    await cancelPlan(planner, (await onlyPlan(draft.id)).id);
    expect((await listFailedPlans(planner)).filter(({ entryId }) => entryId === draft.id)).toEqual([]);
  });
});

test("with the rule on, approved words can be planned and others cannot", async () => {
  const made = await rewritten(planner);
  await switchOn("project");
  await expect(createPlan(planner, made, inHours(1))).rejects.toThrow(NotReviewed);
  const asked = await requestReview(planner, made, made.input);
  await approve(await makeActor(), (await newestReview(made.id)).id);
  await createPlan(planner, asked, inHours(1));
  await letTimeCome(made.id);
  expect(await publishedRow("project", made.id)).toMatchObject({ summary: made.input.summary });
});

test("what somebody does by hand calls off what it makes pointless", async () => {
  const draft = await makeDraft("project");
  await createPlan(planner, draft, inHours(1));
  await createPlan(planner, draft, inHours(2, "withdraw"));
  const live = await publish(editor, draft, { ...draft.input, summary: "Neuere Worte" });
  expect((await plansOf(draft.id)).map(({ state, message }) => [state, message])).toEqual([
    ["cancelled", "Inzwischen ist eine neuere Fassung veröffentlicht."],
    ["waiting", null],
  ]);
  await withdraw(editor, live);
  expect(await plansOf(draft.id)).toMatchObject([
    {},
    { state: "cancelled", message: expect.stringContaining("von Hand zurückgezogen") },
  ]);
});

test("a plan that was called off does not happen", async () => {
  const draft = await makeDraft("project");
  await createPlan(planner, draft, inHours(1));
  await cancelPlan(planner, (await onlyPlan(draft.id)).id);
  await letTimeCome(draft.id);
  expect(await publishedRow("project", draft.id)).toBeNull();
  await expect(cancelPlan(planner, (await onlyPlan(draft.id)).id)).rejects.toThrow(NotFound);
});
