/** Who else has an entry open, and the two sides of a conflict. */
import { expect, test } from "vitest";
import type { SignedIn } from "#lib/auth/sessions.ts";
import { writeComment } from "#lib/comments/mutations.ts";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { readSides } from "#lib/content/sides.ts";
import { db } from "#lib/db.ts";
import { NotAllowed, NotFound } from "#lib/errors.ts";
import { everything } from "#lib/lists/lists.ts";
import { readList } from "#lib/lists/queries.ts";
import { readQuery } from "#lib/lists/schema.ts";
import { noteGone, noteHere } from "#lib/presence/mutations.ts";
import type { Role } from "#lib/users/policy.ts";
import { editor, makeDraft, paragraph, reader } from "#tests/factories.ts";

let count = 0;

async function person(name: string, role: Role): Promise<SignedIn> {
  count += 1;
  const { id, email } = await db.user.create({ data: { name, email: `person-${count}@portal.example`, role } });
  return { userId: id, sessionId: "none", name, email, role };
}

const names = ({ others }: Awaited<ReturnType<typeof noteHere>>) => others.map(({ name }) => name);

test("whoever has an entry open sees the others, and not themselves", async () => {
  const { id } = await makeDraft("project");
  const [erika, emre, lena] = [
    await person("Erika", "editor"),
    await person("Emre", "editor"),
    await person("Lena", "reader"),
  ];
  const early = new Date("2026-11-23T13:01:00Z");
  expect(await noteHere(erika, id, early)).toMatchObject({ others: [], newest: { version: 1, by: editor.name } });
  await noteHere(lena, id, early);
  expect(await noteHere(emre, id, new Date("2026-11-23T13:01:30Z"))).toMatchObject({
    others: [
      { name: "Erika", since: "14:01", mayEdit: true },
      { name: "Lena", since: "14:01", mayEdit: false },
    ],
  });
});

test("lists say who has an entry open, to others", async () => {
  const { id } = await makeDraft("project");
  const [erika, emre] = [await person("Erika", "editor"), await person("Emre", "editor")];
  await noteHere(erika, id);
  const { title } = await db.entry.findUniqueOrThrow({ where: { id } });
  const asked = readQuery(new URLSearchParams({ q: title }), []);
  const shownTo = async (actor: SignedIn) =>
    (await readList(actor, everything, asked)).rows.find((row) => row.id === id)?.here;
  expect(await shownTo(emre)).toEqual(["Erika"]);
  expect(await shownTo(erika)).toEqual([]);
  await db.presence.updateMany({ where: { entryId: id }, data: { seenAt: new Date(Date.now() - 61_000) } });
  expect(await shownTo(emre)).toEqual([]);
});

test("what somebody else of the same name has written is somebody else's", async () => {
  const { id } = await makeDraft("project");
  const [anna, other] = [await person("Anna Schmidt", "editor"), await person("Anna Schmidt", "editor")];
  await saveDraft(anna, { id, version: 1 }, { title: "Von der einen Anna" });
  expect((await noteHere(anna, id)).newest).toMatchObject({ by: "Anna Schmidt", own: true });
  expect((await noteHere(other, id)).newest).toMatchObject({ by: "Anna Schmidt", own: false });
  const stale = saveDraft(other, { id, version: 1 }, { title: "Von der anderen Anna" });
  await expect(stale).rejects.toThrow("Inzwischen hat Anna Schmidt diesen Eintrag geändert");
  const mine = readQuery(new URLSearchParams({ q: "Von der einen Anna", zustaendig: "meine" }), []);
  const shownTo = async (actor: SignedIn) => (await readList(actor, everything, mine)).rows.map((row) => row.id);
  expect([await shownTo(anna), await shownTo(other)]).toEqual([[id], []]);
});

test("whoever leaves is gone at once, and whoever is not heard of after a minute", async () => {
  const { id } = await makeDraft("project");
  const [erika, emre] = [await person("Erika", "editor"), await person("Emre", "editor")];
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 13, 0, seconds));
  await noteHere(erika, id, at(0));
  expect(names(await noteHere(emre, id, at(50)))).toEqual(["Erika"]);
  expect(names(await noteHere(emre, id, at(61)))).toEqual([]);
  await noteHere(erika, id, at(70));
  expect((await noteHere(emre, id, at(71))).others).toMatchObject([{ name: "Erika", since: "14:01" }]);
  await noteGone(erika, id);
  expect(names(await noteHere(emre, id, at(72)))).toEqual([]);
});

test("two windows of one person are one person, whoever calls first", async () => {
  const { id } = await makeDraft("project");
  const [erika, emre] = [await person("Erika", "editor"), await person("Emre", "editor")];
  await Promise.all([1, 2, 3, 4].map(() => noteHere(erika, id)));
  expect(names(await noteHere(emre, id))).toEqual(["Erika"]);
});

test("the newest words are told with what was done, and whose they are", async () => {
  const draft = await makeDraft("project");
  const [erika, emre] = [await person("Erika", "editor"), await person("Emre", "editor")];
  const { version } = await publish(erika, { id: draft.id, type: "project", version: draft.version }, draft.input);
  expect((await noteHere(emre, draft.id)).newest).toMatchObject({ by: "Erika", own: false, deed: "veröffentlicht" });
  await saveDraft(erika, { id: draft.id, type: "project", version }, { ...draft.input, title: "Danach" });
  expect((await noteHere(emre, draft.id)).newest).toMatchObject({ by: "Erika", own: false, deed: "gespeichert" });
  expect((await noteHere(erika, draft.id)).newest).toMatchObject({ own: true });
});

test("what happens around an entry can be told, although none of it is a change of the entry", async () => {
  const { id } = await makeDraft("project");
  const erika = await person("Erika", "editor");
  const before = (await noteHere(erika, id)).around;
  await writeComment(editor, id, { commentField: "", commentText: "Schon gesehen?" });
  const commented = (await noteHere(erika, id)).around;
  expect(commented).not.toBe(before);
  await db.review.create({ data: { entryId: id, revision: 1, requestedBy: "Emre" } });
  const asked = (await noteHere(erika, id)).around;
  expect(asked).not.toBe(commented);
  await db.review.updateMany({ where: { entryId: id }, data: { state: "returned" } });
  expect((await noteHere(erika, id)).around).not.toBe(asked);
});

test("what lies in the trash or is not there yet has no company", async () => {
  const { id } = await makeDraft("project");
  const erika = await person("Erika", "editor");
  await db.entry.update({ where: { id }, data: { trashedAt: new Date() } });
  for (const entry of [id, "not-there"])
    expect(await noteHere(erika, entry)).toMatchObject({ others: [], newest: null, trashedBy: null });
  await db.entry.update({ where: { id }, data: { trashedBy: "Emre" } });
  expect(await noteHere(erika, id)).toMatchObject({ newest: null, trashedBy: "Emre" });
  expect(await db.presence.count({ where: { userId: erika.userId } })).toBe(0);
});

test("the sides of a conflict: what was typed, what stands there, and what both came from", async () => {
  const draft = await makeDraft("project", { goals: paragraph("Alt") });
  await saveDraft({ ...editor, name: "Emre" }, draft, { ...draft.input, goals: paragraph("Neu"), slug: "emre" });
  const typed = { ...draft.input, title: "Meins", startYear: "zweitausend", goals: paragraph("Alt") };
  const sides = await readSides(editor, draft.id, 1, typed);
  expect(sides).toMatchObject({
    version: 2,
    revision: 2,
    by: "Emre",
    mine: { title: "Meins", startYear: "zweitausend", goals: paragraph("Alt") },
    theirs: { title: draft.input.title, goals: paragraph("Neu"), slug: "emre" },
    base: { title: draft.input.title, goals: paragraph("Alt") },
  });
  expect((await readSides(editor, draft.id, 77, typed)).base).toBeNull();
});

test("readers get no sides, and nobody those of an entry in the trash", async () => {
  const draft = await makeDraft("project");
  await expect(readSides(reader, draft.id, 1, draft.input)).rejects.toThrow(NotAllowed);
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  await expect(readSides(editor, draft.id, 1, draft.input)).rejects.toThrow(NotFound);
});
