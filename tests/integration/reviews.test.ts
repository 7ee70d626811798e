/** A second pair of eyes: asked for, given, refused, overtaken. */
import { beforeEach, expect, test } from "vitest";
import { publishRevision } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, NotAllowed, NotFound, NothingToDo, UserError } from "#lib/errors.ts";
import {
  approve,
  approveAndPublish,
  OwnWords,
  requestReview,
  returnReview,
  withdrawReview,
} from "#lib/reviews/mutations.ts";
import { listWaitingReviews, readEntryReview, readReviewChanges } from "#lib/reviews/queries.ts";
import { type Actor, system } from "#lib/users/policy.ts";
import { makePublished, publishedRow, reader } from "#tests/factories.ts";
import { makeActor, newestReview, rewritten, switchOn, versionOf } from "#tests/reviewing.ts";

let author: Actor;
let other: Actor;

beforeEach(async () => {
  await switchOn();
  [author, other] = [await makeActor(), await makeActor()];
});

/** With the rule on, without which nobody asks; afterwards it is as it was. */
async function handIn(...asked: Parameters<typeof requestReview>) {
  const { settings } = await db.site.findUniqueOrThrow({ where: { id: 1 }, select: { settings: true } });
  const before = Object(settings);
  await db.site.update({ where: { id: 1 }, data: { settings: { ...before, fourEyes: ["project"] } } });
  try {
    return await requestReview(...asked);
  } finally {
    await db.site.update({ where: { id: 1 }, data: { settings: before } });
  }
}

test("a form from before the rule was switched off hands nothing in", async () => {
  const made = await rewritten(author);
  await expect(requestReview(author, made, made.input)).rejects.toThrow(/keine Prüfung mehr/);
  expect(await readEntryReview(author, made.id)).toMatchObject({ last: null });
});

test("a request ends with the rule, and when the words go live without it", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  await handIn(author, made, made.input);
  await switchOn();
  expect(await newestReview(made.id)).toMatchObject({ state: "lapsed", decidedBy: system.name });
  const again = await handIn(author, { ...made, version: await versionOf(made.id) }, made.input);
  await publishRevision(author, again, made.revision);
  expect(await newestReview(made.id)).toMatchObject({ state: "lapsed", decidedBy: author.name });
  expect(await readEntryReview(other, made.id)).toMatchObject({ mayDecide: false, now: undefined });
});

test("approved words go live as they are, by whoever may publish", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  await handIn(author, made, made.input);
  await approve(other, (await newestReview(made.id)).id);
  expect(await readEntryReview(author, made.id)).toMatchObject({ required: true, ready: true });
  await publishRevision(author, { ...made, version: await versionOf(made.id) }, made.revision);
  expect(await publishedRow("project", made.id)).toMatchObject({ summary: made.input.summary });
  expect(await readEntryReview(author, made.id)).toMatchObject({ ready: false });
});

test("approving and publishing in one go", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  await handIn(author, made, made.input);
  await approveAndPublish(other, (await newestReview(made.id)).id);
  expect(await publishedRow("project", made.id)).toMatchObject({ summary: made.input.summary });
  const events = await db.auditEvent.findMany({ where: { subject: made.id }, orderBy: { at: "asc" } });
  expect(events.map(({ action }) => action).slice(-3)).toEqual(["review.request", "review.approve", "entry.publish"]);
});

test("nobody approves what they have written themselves, not even in part", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  const { version } = await saveDraft(other, made, { ...made.input, summary: "Auch von mir" });
  await handIn(author, { ...made, version }, { ...made.input, summary: "Auch von mir" });
  const { id } = await newestReview(made.id);
  for (const writer of [author, other]) {
    await expect(approve(writer, id)).rejects.toThrow(OwnWords);
    await expect(approveAndPublish(writer, id)).rejects.toThrow(OwnWords);
    expect(await readEntryReview(writer, made.id)).toMatchObject({ mayDecide: false });
  }
  await expect(approve(system, id)).rejects.toThrow(OwnWords);
  expect((await newestReview(made.id)).state).toBe("open");
  await approve(await makeActor(), id);
});

test("readers neither ask nor decide", async () => {
  const made = await rewritten(author);
  await handIn(author, made, made.input);
  const { id } = await newestReview(made.id);
  await expect(handIn(reader, made, made.input)).rejects.toThrow(NotAllowed);
  await expect(approve(reader, id)).rejects.toThrow(NotAllowed);
  await expect(approveAndPublish(reader, id)).rejects.toThrow(NotAllowed);
  await expect(returnReview(reader, id, "Nein")).rejects.toThrow(NotAllowed);
  await expect(listWaitingReviews(await makeActor("reader"))).resolves.toEqual([]);
});

test("new words overtake a request, whoever writes them, also while typing", async () => {
  const made = await rewritten(author);
  const { version } = await handIn(author, made, made.input);
  const { id } = await newestReview(made.id);
  await saveDraft(other, { id: made.id, version }, { ...made.input, summary: "Weitergeschrieben" }, "autosave");
  expect((await newestReview(made.id)).state).toBe("overtaken");
  await expect(approve(author, id)).rejects.toThrow(Conflict);
  await expect(returnReview(author, id, "Zu spät")).rejects.toThrow(Conflict);
});

test("of many decisions at once one counts", async () => {
  const made = await rewritten(author);
  await handIn(author, made, made.input);
  const { id } = await newestReview(made.id);
  const others = await Promise.all([makeActor(), makeActor(), makeActor(), makeActor()]);
  const decisions = others.map((actor, n) => (n % 2 ? approve(actor, id) : returnReview(actor, id, "Noch einmal")));
  const outcomes = await Promise.allSettled(decisions);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
});

test("a decision and somebody who is typing never wait for each other", async () => {
  for (let round = 0; round < 8; round += 1) {
    const made = await rewritten(author);
    const { version } = await handIn(author, made, made.input);
    const { id } = await newestReview(made.id);
    const words = { ...made.input, summary: "Noch ein Wort" };
    const typing = saveDraft(author, { id: made.id, version }, words, "autosave");
    const outcomes = await Promise.allSettled([typing, approveAndPublish(other, id)]);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
  }
});

test("what cannot go live, is live already or waits already is not handed in", async () => {
  const made = await rewritten(author);
  const incomplete = handIn(author, made, { ...made.input, municipality: "" });
  await expect(incomplete).rejects.toThrow("„Gemeinde“");
  expect(await versionOf(made.id)).toBe(made.version);
  const { version } = await handIn(author, made, made.input);
  await expect(handIn(author, { ...made, version }, made.input)).rejects.toThrow(NothingToDo);
  const live = await makePublished("project");
  await expect(handIn(author, live, live.input)).rejects.toThrow(NothingToDo);
});

test("whoever asked may take it back, and nobody else; then nobody can decide it", async () => {
  const made = await rewritten(author);
  await handIn(author, made, made.input);
  const { id } = await newestReview(made.id);
  expect(await readEntryReview(author, made.id)).toMatchObject({ mayWithdraw: true, mayDecide: false });
  const seen = await readEntryReview(other, made.id);
  expect(seen).toMatchObject({ mayWithdraw: false, mayDecide: true });
  expect(seen.others).toContain(other.name);
  expect(seen.others).not.toContain(author.name);
  await expect(withdrawReview(other, id)).rejects.toThrow(UserError);
  await withdrawReview(author, id);
  expect((await newestReview(made.id)).state).toBe("withdrawn");
  await expect(approve(other, id)).rejects.toThrow(Conflict);
  expect((await listWaitingReviews(other)).filter(({ entryId }) => entryId === made.id)).toEqual([]);
  await handIn(author, { ...made, version: await versionOf(made.id) }, made.input);
  expect((await newestReview(made.id)).state).toBe("open");
});

test("a request of an entry in the trash is gone", async () => {
  const made = await rewritten(author);
  await handIn(author, made, made.input);
  const { id } = await newestReview(made.id);
  await db.entry.update({ where: { id: made.id }, data: { trashedAt: new Date() } });
  await expect(approve(other, id)).rejects.toThrow(NotFound);
  expect((await listWaitingReviews(other)).filter(({ entryId }) => entryId === made.id)).toEqual([]);
});

test("a review shows what visitors see now beside what was handed in", async () => {
  const made = await rewritten(author);
  const changes = await readReviewChanges(other, made.id, made.revision);
  expect(changes.map(({ name }) => name)).toEqual(["summary"]);
});
