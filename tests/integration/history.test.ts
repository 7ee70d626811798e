/** The history of an entry: what it shows to whom, names, comparison, fetching back. */
import { describe, expect, test } from "vitest";
import { sideOf } from "#lib/content/compare.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { findEntry } from "#lib/content/queries.ts";
import { typeOf } from "#lib/content/registry.ts";
import { saveDraft } from "#lib/content/save.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { nameVersion, restoreVersion } from "#lib/history/mutations.ts";
import { previewVersion } from "#lib/history/preview.ts";
import { compareVersions, readHistory, readVersion } from "#lib/history/queries.ts";
import { moveToTrash } from "#lib/trash/mutations.ts";
import type { Actor } from "#lib/users/policy.ts";
import { editor, everything, makeDraft, makePublished, paragraph, publishedRow, reader } from "#tests/factories.ts";

/** As a role without any rights would come. */
const nobody: Actor = JSON.parse('{ "userId": null, "name": "Niemand", "role": "none" }');
const emre = { ...editor, name: "Emre Redaktion" };

const versionsOf = async (id: string, filter = {}) =>
  (await readHistory(reader, id, filter)).rows.flatMap((row) => (row.kind === "version" ? [row.version] : []));

describe.each(typeKeys)("%s", (key) => {
  test("an old version becomes the draft, and visitors see nothing of it", async () => {
    const live = await makePublished(key);
    const title = typeOf(key).titleField;
    const saved = await saveDraft(editor, live, { ...live.input, [title]: "Neuer Stand" });
    const before = await publishedRow(key, live.id);
    const back = await restoreVersion(editor, saved, 1);
    expect(back.version).toBeGreaterThan(saved.version);
    expect((await findEntry(reader, live.id))?.data[title]).toBe(live.input[title]);
    expect(await publishedRow(key, live.id)).toEqual(before);
    const entry = await db.entry.findUnique({ where: { id: live.id } });
    expect(entry).toMatchObject({ draft: 3, published: 1, changes: 0 });
    const [newest, middle] = await versionsOf(live.id);
    expect(newest).toMatchObject({ number: 3, kind: "restore", from: 1, isDraft: true });
    expect(middle).toMatchObject({ number: 2, isDraft: false });
  });
});

test("fetching back needs the newest version and the right; nothing changes otherwise", async () => {
  const draft = await makeDraft("film");
  const saved = await saveDraft(emre, draft, { ...draft.input, title: "Zweiter Stand" });
  const before = await everything();
  await expect(restoreVersion(editor, draft, 1)).rejects.toThrow(Conflict);
  await expect(restoreVersion(reader, saved, 1)).rejects.toThrow(NotAllowed);
  await expect(restoreVersion(editor, saved, 9)).rejects.toThrow(NotFound);
  await expect(restoreVersion(editor, saved, 2)).rejects.toThrow(InvalidInput);
  expect(await everything()).toEqual(before);
  const both = await Promise.allSettled([restoreVersion(editor, saved, 1), restoreVersion(emre, saved, 1)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a version that no longer fits is named as such and left alone", async () => {
  const draft = await makeDraft("film");
  const saved = await saveDraft(editor, draft, { ...draft.input, title: "Heute" });
  await db.revision.update({
    where: { entryId_number: { entryId: draft.id, number: 1 } },
    data: { data: { title: { was: "einmal anders" } } },
  });
  expect(await readVersion(reader, draft.id, 1)).toMatchObject({ fits: false });
  expect(await compareVersions(reader, draft.id, { before: 1, after: 2 })).toMatchObject({ differences: null });
  await expect(restoreVersion(editor, saved, 1)).rejects.toThrow(/passt/);
  await db.revision.update({
    where: { entryId_number: { entryId: draft.id, number: 1 } },
    data: { data: { title: "Von früher", gibtEsNichtMehr: true } },
  });
  await restoreVersion(editor, saved, 1);
  expect((await findEntry(reader, draft.id))?.data.title).toBe("Von früher");
});

test("two versions differ field by field, in words and with titles instead of ids", async () => {
  const carrier = await makeDraft("carrier", { name: "Ein Träger" });
  const draft = await makeDraft("project", { goals: paragraph("Ein alter Satz.") });
  await saveDraft(editor, draft, { ...draft.input, carrier: carrier.id, goals: paragraph("Ein neuer Satz.") });
  const { differences } = await compareVersions(reader, draft.id, { before: 1, after: 2 });
  const told = differences?.map(({ name, lines }) => [name, sideOf(lines, "before"), sideOf(lines, "after")]);
  expect(told).toContainEqual(["carrier", "", "Ein Träger"]);
  expect(told).toContainEqual(["goals", "Ein alter Satz.", "Ein neuer Satz."]);
  expect(told).toHaveLength(2);
});

test("says when each version was live, and what happened in between", async () => {
  const live = await makePublished("event");
  const second = await publish(emre, live, { ...live.input, title: "Zweite" });
  await withdraw(editor, second);
  const { rows, people } = await readHistory(reader, live.id, {});
  const events = rows.flatMap((row) => (row.kind === "event" ? [row.event.action] : []));
  expect(events).toEqual(["entry.withdraw", "entry.publish", "entry.publish"]);
  expect(people).toEqual([emre.name, editor.name]);
  const [newer, older] = await versionsOf(live.id);
  expect(newer?.live).toMatchObject([{ to: expect.any(Date) }]);
  expect(older?.live[0]?.to).toEqual(newer?.live[0]?.from);
  expect((await versionsOf(live.id, { person: emre.name })).map(({ number }) => number)).toEqual([2]);
});

test("a version gets a name, keeps it while others type on, and loses it again", async () => {
  const draft = await makeDraft("film");
  const typed = await saveDraft(editor, draft, { ...draft.input, title: "Getippt" }, "autosave");
  await nameVersion(editor, draft.id, typed.revision, { name: " Stand der Sitzung " });
  await saveDraft(editor, typed, { ...draft.input, title: "Weiter getippt" }, "autosave");
  expect(await versionsOf(draft.id, { benannt: "ja" })).toMatchObject([{ number: 2, name: "Stand der Sitzung" }]);
  await nameVersion(emre, draft.id, typed.revision, { name: "" });
  expect(await versionsOf(draft.id, { benannt: "ja" })).toEqual([]);
  const before = await everything();
  await expect(nameVersion(reader, draft.id, 1, { name: "x" })).rejects.toThrow(NotAllowed);
  await expect(nameVersion(editor, draft.id, 77, { name: "x" })).rejects.toThrow(NotFound);
  await expect(nameVersion(editor, draft.id, 1, { name: "x".repeat(81) })).rejects.toThrow(InvalidInput);
  expect(await everything()).toEqual(before);
});

test("nobody reads history without the right, of another entry, or out of the trash", async () => {
  const draft = await makeDraft("page");
  const other = await makeDraft("page");
  await saveDraft(editor, other, { ...other.input, title: "Nur hier zwei Fassungen" });
  const reads = (actor: Actor, id: string) => [
    () => readHistory(actor, id, {}),
    () => readVersion(actor, id, 1),
    () => compareVersions(actor, id, { before: 1, after: 1 }),
    () => previewVersion(actor, id, 1).then((found) => found ?? Promise.reject(new NotFound())),
  ];
  for (const read of reads(nobody, draft.id)) await expect(read()).rejects.toThrow();
  await expect(readVersion(reader, draft.id, 2)).rejects.toThrow(NotFound);
  await expect(compareVersions(reader, draft.id, { before: 1, after: 2 })).rejects.toThrow(NotFound);
  const trashed = await moveToTrash(editor, draft);
  for (const read of reads(reader, draft.id)) await expect(read()).rejects.toThrow(NotFound);
  await expect(nameVersion(editor, draft.id, 1, { name: "x" })).rejects.toThrow(NotFound);
  await expect(restoreVersion(editor, trashed, 1)).rejects.toThrow(NotFound);
});
