/** Who looks after an entry, and when it is to be read again. */
import { expect, test } from "vitest";
import { later } from "#lib/calendar.ts";
import { createEntry } from "#lib/content/save.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { changeOwnershipIn, confirmReviewed, saveOwnership } from "#lib/ownership/mutations.ts";
import { editor, everything, inputFor, makeDraft, makePublished, publishedRow, reader } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

const day = later(todayInBerlin(), { months: 5 });

const entry = (id: string) => db.entry.findUniqueOrThrow({ where: { id } });

test("whoever makes an entry looks after it", async () => {
  const olga = await makeUser("editor", "Olga Beispiel");
  const { id } = await createEntry(olga, "page", inputFor("page"));
  expect((await entry(id)).ownerId).toBe(olga.userId);
});

test("owner and date are kept, the words and what visitors see stay as they are", async () => {
  const olga = await makeUser("editor", "Olga Beispiel");
  const live = await makePublished("film");
  const row = await publishedRow("film", live.id);
  const saved = await saveOwnership(editor, live, { ownerId: olga.userId, reviewBy: day });
  expect(saved.version).toBe(live.version + 1);
  expect(await entry(live.id)).toMatchObject({ ownerId: olga.userId, reviewBy: day, draft: 1, changes: 0 });
  expect(await publishedRow("film", live.id)).toEqual(row);
  const events = await db.auditEvent.findMany({ where: { subject: live.id, action: "entry.ownership" } });
  expect(events).toHaveLength(1);
  await saveOwnership(editor, saved, { ownerId: "", reviewBy: "" });
  expect(await entry(live.id)).toMatchObject({ ownerId: null, reviewBy: null });
});

test("read and found right sets the next date, and nothing else", async () => {
  const made = await makeDraft("contact");
  const { version, next } = await confirmReviewed(editor, made, { months: "6" });
  expect(next).toBe(later(todayInBerlin(), { months: 6 }));
  expect(await entry(made.id)).toMatchObject({ reviewBy: next, draft: 1, version });
  expect(await db.auditEvent.count({ where: { subject: made.id, action: "entry.reviewed" } })).toBe(1);
});

test("a stale page, a missing account, a wrong date and the trash are refused, and nothing changes", async () => {
  const made = await makeDraft("page");
  const gone = await makeDraft("page");
  await db.entry.update({ where: { id: gone.id }, data: { trashedAt: new Date() } });
  const off = await makeUser("editor", "Ohne Zugang");
  await db.user.update({ where: { id: off.userId }, data: { active: false } });
  const before = await everything();
  const stale = { ...made, version: 7 };
  const nothing = { ownerId: "", reviewBy: "" };
  await expect(saveOwnership(editor, stale, nothing)).rejects.toThrow(Conflict);
  await expect(confirmReviewed(editor, stale, { months: "6" })).rejects.toThrow(Conflict);
  await expect(saveOwnership(editor, gone, nothing)).rejects.toThrow(NotFound);
  await expect(saveOwnership(editor, made, { ownerId: "erfunden", reviewBy: "" })).rejects.toThrow(InvalidInput);
  await expect(saveOwnership(editor, made, { ownerId: off.userId, reviewBy: "" })).rejects.toThrow(InvalidInput);
  await expect(saveOwnership(editor, made, { ownerId: "", reviewBy: "2027-02-30" })).rejects.toThrow(InvalidInput);
  await expect(confirmReviewed(editor, made, { months: "99" })).rejects.toThrow(InvalidInput);
  expect(await everything()).toEqual(before);
});

test("a day that is over is no day to read it again; what was due already may stay so", async () => {
  const made = await makeDraft("page");
  const yesterday = later(todayInBerlin(), { days: -1 });
  await expect(saveOwnership(editor, made, { ownerId: "", reviewBy: yesterday })).rejects.toThrow("schon vorbei");
  await db.entry.update({ where: { id: made.id }, data: { reviewBy: yesterday } });
  const { version } = await saveOwnership(editor, made, { ownerId: "", reviewBy: yesterday });
  await saveOwnership(editor, { ...made, version }, { ownerId: "", reviewBy: todayInBerlin() });
});

test("readers change neither", async () => {
  const made = await makeDraft("page");
  const before = await everything();
  await expect(saveOwnership(reader, made, { ownerId: "", reviewBy: "" })).rejects.toThrow(NotAllowed);
  await expect(confirmReviewed(reader, made, { months: "6" })).rejects.toThrow(NotAllowed);
  await expect(db.$transaction((tx) => changeOwnershipIn(tx, reader, made, {}))).rejects.toThrow(NotAllowed);
  expect(await everything()).toEqual(before);
});
