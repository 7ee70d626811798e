/** A second pair of eyes: asked for, given, refused, overtaken; and the rule on every way to the public pages. */
import { beforeEach, describe, expect, test } from "vitest";
import { publish, publishRevision, rehearse } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReviewed } from "#lib/errors.ts";
import {
  approve,
  approveAndPublish,
  OwnWords,
  requestReview,
  returnReview,
  saveFourEyes,
} from "#lib/reviews/mutations.ts";
import { listWaitingReviews, readEntryReview, readReviewChanges } from "#lib/reviews/queries.ts";
import { readSettings } from "#lib/settings/queries.ts";
import { type Actor, type Role, system } from "#lib/users/policy.ts";
import { type Made, makePublished, publishedRow, reader } from "#tests/factories.ts";
import { makeAccount } from "#tests/makeAccount.ts";

async function makeActor(role: Role = "editor"): Promise<Actor> {
  const { id, name } = await makeAccount(role);
  return { userId: id, name, role };
}

const switchOn = async (...types: ("project" | "film")[]) =>
  saveFourEyes(system, { version: (await readSettings(system)).version, types });

/** A live project with newer words of `author` that nobody has seen. */
async function rewritten(author: Actor): Promise<Made & { revision: number }> {
  const made = await makePublished("project");
  const input = { ...made.input, summary: `Neue Worte ${made.id}` };
  const { version } = await saveDraft(author, made, input);
  return { id: made.id, version, input, revision: 2 };
}

const newestReview = (entryId: string) =>
  db.review.findFirstOrThrow({ where: { entryId }, orderBy: { requestedAt: "desc" } });

const versionOf = async (id: string) => (await db.entry.findUniqueOrThrow({ where: { id } })).version;

let author: Actor;
let other: Actor;

beforeEach(async () => {
  await switchOn();
  [author, other] = [await makeActor(), await makeActor()];
});

describe("with the rule on, words that nobody else has approved go live on no way", () => {
  test.each<[string, (made: Made & { revision: number }) => Promise<unknown>]>([
    ["from the form", (made) => publish(author, made, made.input)],
    ["from the form of somebody who adds a word", (made) => publish(other, made, { ...made.input, summary: "Anders" })],
    ["as a stored revision", (made) => publishRevision(author, made, made.revision)],
    ["in the name of an administration", (made) => publishRevision({ ...author, role: "admin" }, made, made.revision)],
    ["in the name of the portal", (made) => publishRevision(system, made, made.revision)],
    ["rehearsed", (made) => rehearse(author, made.id, made.revision)],
    [
      "restored from the history",
      async (made) => {
        const old = { ...made.input, summary: "" };
        const { version } = await saveDraft(author, made, old, "restore");
        return publish(author, { ...made, version }, old);
      },
    ],
    [
      "after somebody asked for a review",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "after they came back",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await returnReview(other, (await newestReview(made.id)).id, "Noch nicht.");
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "after others were approved",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        return publish(author, { ...made, version }, { ...made.input, summary: "Nach der Freigabe geändert" });
      },
    ],
    [
      "approved by somebody whose account has been switched off since",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        await db.user.update({ where: { id: other.userId ?? "" }, data: { active: false } });
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
    [
      "approved by somebody who may only read since",
      async (made) => {
        const { version } = await requestReview(author, made, made.input);
        await approve(other, (await newestReview(made.id)).id);
        await db.user.update({ where: { id: other.userId ?? "" }, data: { role: "reader" } });
        return publishRevision(author, { ...made, version }, made.revision);
      },
    ],
  ])("%s", async (_way, publishIt) => {
    const made = await rewritten(author);
    const before = await publishedRow("project", made.id);
    await switchOn("project");
    await expect(publishIt(made)).rejects.toThrow(NotReviewed);
    expect(await publishedRow("project", made.id)).toEqual(before);
  });
});

test("the rule is about its types only, and words that are live may be published again", async () => {
  await switchOn("film");
  const made = await rewritten(author);
  const live = await publish(author, made, made.input);
  await switchOn("project", "film");
  await expect(publish(author, live, made.input)).resolves.toBeDefined();
});

test("approved words go live as they are, by whoever may publish", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  await requestReview(author, made, made.input);
  await approve(other, (await newestReview(made.id)).id);
  expect(await readEntryReview(author, made.id)).toMatchObject({ required: true, ready: true });
  await publishRevision(author, { ...made, version: await versionOf(made.id) }, made.revision);
  expect(await publishedRow("project", made.id)).toMatchObject({ summary: made.input.summary });
  expect(await readEntryReview(author, made.id)).toMatchObject({ ready: false });
});

test("approving and publishing in one go", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  await requestReview(author, made, made.input);
  await approveAndPublish(other, (await newestReview(made.id)).id);
  expect(await publishedRow("project", made.id)).toMatchObject({ summary: made.input.summary });
  const events = await db.auditEvent.findMany({ where: { subject: made.id }, orderBy: { at: "asc" } });
  expect(events.map(({ action }) => action).slice(-3)).toEqual(["review.request", "review.approve", "entry.publish"]);
});

test("nobody approves what they have written themselves, not even in part", async () => {
  const made = await rewritten(author);
  await switchOn("project");
  const { version } = await saveDraft(other, made, { ...made.input, summary: "Auch von mir" });
  await requestReview(author, { ...made, version }, { ...made.input, summary: "Auch von mir" });
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

test("readers neither ask nor decide nor switch the rule", async () => {
  const made = await rewritten(author);
  await requestReview(author, made, made.input);
  const { id } = await newestReview(made.id);
  await expect(requestReview(reader, made, made.input)).rejects.toThrow(NotAllowed);
  await expect(approve(reader, id)).rejects.toThrow(NotAllowed);
  await expect(approveAndPublish(reader, id)).rejects.toThrow(NotAllowed);
  await expect(returnReview(reader, id, "Nein")).rejects.toThrow(NotAllowed);
  await expect(saveFourEyes(other, { version: 1, types: [] })).rejects.toThrow(NotAllowed);
  await expect(listWaitingReviews(await makeActor("reader"))).resolves.toEqual([]);
});

test("new words overtake a request, whoever writes them, also while typing", async () => {
  const made = await rewritten(author);
  const { version } = await requestReview(author, made, made.input);
  const { id } = await newestReview(made.id);
  await saveDraft(other, { id: made.id, version }, { ...made.input, summary: "Weitergeschrieben" }, "autosave");
  expect((await newestReview(made.id)).state).toBe("overtaken");
  await expect(approve(author, id)).rejects.toThrow(Conflict);
  await expect(returnReview(author, id, "Zu spät")).rejects.toThrow(Conflict);
});

test("of many decisions at once one counts", async () => {
  const made = await rewritten(author);
  await requestReview(author, made, made.input);
  const { id } = await newestReview(made.id);
  const others = await Promise.all([makeActor(), makeActor(), makeActor(), makeActor()]);
  const decisions = others.map((actor, n) => (n % 2 ? approve(actor, id) : returnReview(actor, id, "Noch einmal")));
  const outcomes = await Promise.allSettled(decisions);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
});

test("what cannot go live, is live already or waits already is not handed in", async () => {
  const made = await rewritten(author);
  const incomplete = requestReview(author, made, { ...made.input, municipality: "" });
  await expect(incomplete).rejects.toThrow("„Gemeinde“");
  expect(await versionOf(made.id)).toBe(made.version);
  const { version } = await requestReview(author, made, made.input);
  await expect(requestReview(author, { ...made, version }, made.input)).rejects.toThrow("wartet schon");
  const live = await makePublished("project");
  await expect(requestReview(author, live, live.input)).rejects.toThrow(InvalidInput);
});

test("a request of an entry in the trash is gone", async () => {
  const made = await rewritten(author);
  await requestReview(author, made, made.input);
  const { id } = await newestReview(made.id);
  await db.entry.update({ where: { id: made.id }, data: { trashedAt: new Date() } });
  await expect(approve(other, id)).rejects.toThrow(NotFound);
  expect((await listWaitingReviews(other)).filter(({ entryId }) => entryId === made.id)).toEqual([]);
});

test("what waits for whom", async () => {
  const made = await rewritten(author);
  const waiting = async (actor: Actor) =>
    (await listWaitingReviews(actor)).filter(({ entryId }) => entryId === made.id).map(({ kind }) => kind);
  await requestReview(author, made, made.input);
  expect([await waiting(author), await waiting(other)]).toEqual([[], ["decide"]]);
  await returnReview(other, (await newestReview(made.id)).id, "Bitte kürzer.");
  expect([await waiting(author), await waiting(other)]).toEqual([["returned"], []]);
  const shorter = { ...made.input, summary: "Kurz" };
  await requestReview(author, { ...made, version: await versionOf(made.id) }, shorter);
  await approve(other, (await newestReview(made.id)).id);
  expect([await waiting(author), await waiting(other)]).toEqual([["ready"], []]);
  await publishRevision(author, { ...made, version: await versionOf(made.id) }, 3);
  expect([await waiting(author), await waiting(other)]).toEqual([[], []]);
});

test("a review shows what visitors see now beside what was handed in", async () => {
  const made = await rewritten(author);
  const changes = await readReviewChanges(other, made.id, made.revision);
  expect(changes.map(({ name }) => name)).toEqual(["summary"]);
});

test("a stale form does not change the rule", async () => {
  const { version } = await readSettings(system);
  await switchOn("film");
  await expect(saveFourEyes(system, { version, types: [] })).rejects.toThrow(Conflict);
  expect((await readSettings(system)).fourEyes).toEqual(["film"]);
});
