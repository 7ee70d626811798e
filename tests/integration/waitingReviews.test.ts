/** What the overview says about reviews: who has to do something, and who no longer has. */
import { beforeEach, expect, test } from "vitest";
import { publishRevision } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { approve, requestReview, returnReview } from "#lib/reviews/mutations.ts";
import { listWaitingReviews } from "#lib/reviews/queries.ts";
import { createPlan } from "#lib/schedules/mutations.ts";
import { listUpcomingPlans } from "#lib/schedules/queries.ts";
import type { Actor } from "#lib/users/policy.ts";
import { inHours, onlyPlan } from "#tests/planning.ts";
import { makeActor, newestReview, rewritten, switchOn, versionOf } from "#tests/reviewing.ts";

let author: Actor;
let other: Actor;

beforeEach(async () => {
  await switchOn();
  [author, other] = [await makeActor(), await makeActor()];
});

test("what waits for whom", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  const waiting = async (actor: Actor) =>
    (await listWaitingReviews(actor)).filter(({ entryId }) => entryId === made.id).map(({ kind }) => kind);
  await requestReview(author, made, made.input);
  expect([await waiting(author), await waiting(other)]).toEqual([["asked"], ["decide"]]);
  await returnReview(other, (await newestReview(made.id)).id, "Bitte kürzer.");
  expect([await waiting(author), await waiting(other)]).toEqual([["returned"], []]);
  const shorter = { ...made.input, summary: "Kurz" };
  await requestReview(author, { ...made, version: await versionOf(made.id) }, shorter);
  await approve(other, (await newestReview(made.id)).id);
  expect([await waiting(author), await waiting(other)]).toEqual([["ready"], []]);
  await publishRevision(author, { ...made, version: await versionOf(made.id) }, 3);
  expect([await waiting(author), await waiting(other)]).toEqual([[], []]);
});

test("who asked is no longer told to ask again when somebody else has asked since, or the rule is off", async () => {
  const kinds = async () =>
    (await listWaitingReviews(author)).filter(({ entryId }) => entryId === made.id).map(({ kind }) => kind);
  const made = await rewritten(author);
  await switchOn("project");
  const { version } = await requestReview(author, made, made.input);
  const words = { ...made.input, summary: "Von jemand anderem" };
  const changed = await saveDraft(other, { id: made.id, version }, words);
  expect(await kinds()).toEqual(["overtaken"]);
  await switchOn();
  expect(await kinds()).toEqual([]);
  await switchOn("project");
  await requestReview(other, changed, words);
  await approve(await makeActor(), (await newestReview(made.id)).id);
  expect(await kinds()).toEqual([]);
});

test("who asked is told when somebody writes on after it was approved", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  const kinds = async () => (await listWaitingReviews(author)).filter(({ entryId }) => entryId === made.id);
  await requestReview(author, made, made.input);
  await approve(other, (await newestReview(made.id)).id);
  expect(await kinds()).toMatchObject([{ kind: "ready" }]);
  await saveDraft(other, { ...made, version: await versionOf(made.id) }, { ...made.input, summary: "Noch ein Wort" });
  expect(await kinds()).toMatchObject([{ kind: "ended", decidedBy: other.name }]);
  await saveDraft(author, { ...made, version: await versionOf(made.id) }, { ...made.input, summary: "Und noch eins" });
  expect(await kinds()).toEqual([]);
});

test("a plan that the rule would refuse says so before its time", async () => {
  const made = await rewritten(author);
  await createPlan(author, made, inHours(1, "withdraw"));
  const plan = await onlyPlan(made.id);
  await createPlan(author, made, inHours(2));
  const unreviewed = async () =>
    (await listUpcomingPlans(author)).filter((each) => each.entryId === made.id && each.unreviewed).map(({ id }) => id);
  expect(await unreviewed()).toEqual([]);
  await switchOn("project");
  expect(await unreviewed()).toHaveLength(1);
  expect(await unreviewed()).not.toContain(plan.id);
  await requestReview(author, { ...made, version: await versionOf(made.id) }, made.input);
  await approve(other, (await newestReview(made.id)).id);
  expect(await unreviewed()).toEqual([]);
});
