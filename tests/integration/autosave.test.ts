/** Saving while somebody types: one revision for a run of it, never out of order, never at the cost of other words. */
import { expect, test } from "vitest";
import { publish, publishRevision } from "#lib/content/publish.ts";
import { wasSaved } from "#lib/content/queries.ts";
import { createEntry, saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, NotAllowed, NotFound } from "#lib/errors.ts";
import { restoreVersion } from "#lib/history/mutations.ts";
import type { Actor } from "#lib/users/policy.ts";
import { editor, everything, inputFor, makeDraft, paragraph, reader } from "#tests/factories.ts";

const other: Actor = { userId: null, name: "Emre Redaktion", role: "editor" };

const revisions = (entryId: string) =>
  db.revision.findMany({ where: { entryId }, orderBy: { number: "asc" }, select: { number: true, kind: true } });

const titles = async (entryId: string) =>
  (await db.revision.findMany({ where: { entryId }, orderBy: { number: "asc" } })).map(({ data }) =>
    String(new Map(Object.entries(Object(data))).get("title")),
  );

const type = (actor: Actor, target: { id: string; version: number }, input: object, title: string) =>
  saveDraft(actor, target, { ...input, title }, "autosave");

test("a run of autosaves leaves its newest, and numbers only rise", async () => {
  const draft = await makeDraft("project");
  const first = await type(editor, draft, draft.input, "Eins");
  const second = await type(editor, first, draft.input, "Zwei");
  const third = await type(editor, second, draft.input, "Drei");
  expect(third).toMatchObject({ revision: 4, version: 4 });
  expect(await revisions(draft.id)).toEqual([
    { number: 1, kind: "save" },
    { number: 4, kind: "autosave" },
  ]);
  expect(await db.entry.findUnique({ where: { id: draft.id } })).toMatchObject({ title: "Drei", draft: 4 });
  expect(await db.auditEvent.count({ where: { subject: draft.id } })).toBe(1);
});

test("what stands for more than typing stays: somebody else's, published, named, planned, under review", async () => {
  const draft = await makeDraft("project");
  const mine = await type(editor, draft, draft.input, "Meins");
  const theirs = await type(other, mine, draft.input, "Seins");
  const live = await publishRevision(other, theirs, 3);
  const afterLive = await type(other, live, draft.input, "Nach der Veröffentlichung");
  await db.revision.updateMany({ where: { entryId: draft.id, number: 4 }, data: { name: "Für die Sitzung" } });
  const afterNamed = await type(other, afterLive, draft.input, "Nach dem Namen");
  await db.schedule.create({
    data: { entryId: draft.id, action: "publish", revision: 5, at: new Date(), createdBy: "Emre" },
  });
  const afterPlan = await type(other, afterNamed, draft.input, "Nach dem Plan");
  await db.review.create({ data: { entryId: draft.id, revision: 6, requestedBy: "Emre" } });
  await type(other, afterPlan, draft.input, "Nach der Prüfung");
  expect((await revisions(draft.id)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("what a page was opened with stays for other pages that were, too", async () => {
  const draft = await makeDraft("project");
  const before = await type(editor, draft, draft.input, "Aus einer anderen Sitzung");
  const opened = before.revision;
  const first = await saveDraft(editor, { ...before, opened }, { ...draft.input, title: "Eins" }, "autosave");
  await saveDraft(editor, { ...first, opened }, { ...draft.input, title: "Zwei" }, "autosave");
  expect(await titles(draft.id)).toEqual([draft.input.title, "Aus einer anderen Sitzung", "Zwei"]);
});

test("saving by hand keeps what was typed, also when nothing has changed since", async () => {
  const draft = await makeDraft("project");
  const typed = await type(editor, draft, draft.input, "Getippt");
  const saved = await saveDraft(editor, typed, { ...draft.input, title: "Getippt" });
  expect(saved.revision).toBe(2);
  await type(editor, saved, draft.input, "Weiter");
  expect(await titles(draft.id)).toEqual([draft.input.title, "Getippt", "Weiter"]);
  expect(await db.auditEvent.count({ where: { subject: draft.id, action: "entry.save" } })).toBe(1);
});

test("an autosave in which nothing has changed writes nothing", async () => {
  const draft = await makeDraft("project");
  const before = await everything();
  expect(await saveDraft(editor, draft, draft.input, "autosave")).toMatchObject({ version: 1, revision: 1 });
  expect(await everything()).toEqual(before);
});

test("a stale autosave is refused and changes nothing", async () => {
  const draft = await makeDraft("project");
  await type(other, draft, draft.input, "Von Emre");
  const before = await everything();
  await expect(type(editor, draft, draft.input, "Von Erika")).rejects.toThrow(Conflict);
  expect(await everything()).toEqual(before);
});

test("whoever did not hear the answer may ask again, for an entry that is new as well", async () => {
  const id = crypto.randomUUID();
  const input = inputFor("project");
  await createEntry(editor, "project", input, id, "autosave");
  expect(await createEntry(editor, "project", input, id, "autosave")).toMatchObject({ id, version: 1 });
  await expect(createEntry(other, "project", inputFor("project"), id)).rejects.toThrow(Conflict);
  const saved = await type(editor, { id, version: 1 }, input, "Gespeichert, aber nicht gehört");
  const again = await type(editor, { id, version: 1 }, input, "Gespeichert, aber nicht gehört");
  expect(again).toMatchObject({ version: saved.version, revision: saved.revision });
});

test("a field of the wrong shape does not keep the rest from being saved, and is named", async () => {
  const draft = await makeDraft("project", { startYear: 2020 });
  const saved = await saveDraft(editor, draft, { ...draft.input, startYear: "zwei", title: "Der Rest" }, "autosave");
  expect(saved.unsaved).toEqual({ startYear: expect.stringMatching(/^Projektbeginn \(Jahr\): .*Zahl/) });
  expect(saved.data).toMatchObject({ title: "Der Rest", startYear: 2020 });
});

test("the suggested address follows the title until somebody sets one", async () => {
  const id = crypto.randomUUID();
  const input = { ...inputFor("project"), slug: "" };
  const made = await createEntry(editor, "project", { ...input, title: "Nach" }, id, "autosave");
  const typed = await type(editor, made, input, "Nachbarschaft im Hof");
  expect(typed.data.slug).toBe("nachbarschaft-im-hof");
});

test("readers and the trash get no autosave", async () => {
  const draft = await makeDraft("project");
  await expect(type(reader, draft, draft.input, "Nein")).rejects.toThrow(NotAllowed);
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  const before = await everything();
  await expect(type(editor, draft, draft.input, "Nein")).rejects.toThrow(NotFound);
  await expect(saveDraft(editor, draft, draft.input, "autosave")).rejects.toThrow(NotFound);
  expect(await everything()).toEqual(before);
});

test("of many autosaves with the same version one is accepted", async () => {
  const draft = await makeDraft("project");
  const outcomes = await Promise.allSettled(
    ["a", "b", "c", "d"].map((title) => type(editor, draft, draft.input, title)),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await revisions(draft.id)).toHaveLength(2);
});

/** How long, in milliseconds, the fastest of a few autosaves of a text of so many words takes. */
async function timeToSave(words: number): Promise<number> {
  const body = paragraph(Array(words).fill("Nachbarschaft").join(" "));
  const draft = await makeDraft("page", { body });
  let saved = await publish(editor, draft, draft.input);
  const times: number[] = [];
  for (const title of ["Eins", "Zwei", "Drei", "Vier", "Fünf"]) {
    const started = performance.now();
    saved = await type(editor, saved, draft.input, title);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

test("saving takes longer with the length of a text, not with its square", async () => {
  const [short, long] = [await timeToSave(1_000), await timeToSave(20_000)];
  expect(long / short).toBeLessThan(60);
});

test("words that were saved while nobody heard the answer are recognised, also after newer ones", async () => {
  const draft = await makeDraft("project");
  const typed = { ...draft.input, title: "Getippt, dann die Seite verlassen" };
  const known = (base: number, input: object) => wasSaved(editor, { id: draft.id, base }, { ...draft.input, ...input });
  expect(await known(1, typed)).toBe(false);
  const saved = await saveDraft(editor, draft, typed, "autosave");
  await restoreVersion(editor, saved, 1);
  expect(await known(1, typed)).toBe(true);
  expect(await known(1, { ...typed, slug: "" })).toBe(true);
  expect(await known(1, { ...typed, summary: "Mehr, als angekommen ist" })).toBe(false);
  expect(await known(1, { ...typed, startYear: "zwei" })).toBe(false);
  expect(await known(2, typed)).toBe(false);
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  expect(await known(1, typed)).toBe(false);
});
