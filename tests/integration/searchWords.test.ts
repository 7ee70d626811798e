/** Words that editors keep for the search, and what visitors did not find. */
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed } from "#lib/errors.ts";
import { countMiss } from "#lib/search/misses.ts";
import { searchPublished } from "#lib/search/queries.ts";
import { forgetMisses, saveSearchWords } from "#lib/searchWords/mutations.ts";
import { purgeMisses } from "#lib/searchWords/purge.ts";
import { readSearchWords } from "#lib/searchWords/queries.ts";
import { editor, makePublished, reader } from "#tests/factories.ts";

const found = async (question: string) =>
  (await searchPublished({ question, kind: null, page: 1 })).groups.flatMap(({ items }) =>
    items.map(({ path }) => path),
  );
const save = async (synonyms: string, actor = editor) =>
  saveSearchWords(actor, { version: (await readSearchWords(editor)).version, synonyms });

beforeAll(async () => {
  await makePublished("project", { title: "Familienlotsin", slug: "lotsin" });
});

test("a new synonym is used by the very next search, and one taken away is not", async () => {
  expect(await found("Navigatorin")).toEqual([]);
  await save("Familienlotsin, Navigatorin");
  expect(await found("Navigatorin")).toEqual(["/projekte/lotsin"]);
  expect((await readSearchWords(editor)).synonyms).toEqual([["Familienlotsin", "Navigatorin"]]);
  await save("");
  expect(await found("Navigatorin")).toEqual([]);
});

test("half a row, a stale version and readers change nothing", async () => {
  await save("AWO, Arbeiterwohlfahrt");
  await expect(save("Kita")).rejects.toThrow(InvalidInput);
  await expect(saveSearchWords(editor, { version: 1, synonyms: "" })).rejects.toThrow(Conflict);
  await expect(save("", reader)).rejects.toThrow(NotAllowed);
  expect((await readSearchWords(reader)).synonyms).toEqual([["AWO", "Arbeiterwohlfahrt"]]);
});

test("counts what nothing answered by its words alone, until somebody has dealt with it", async () => {
  for (const question of ["Schuldner  Beratung", "schuldner beratung", "0171 2345678"]) await countMiss(question);
  expect((await readSearchWords(editor)).misses).toEqual([
    { words: "schuldner beratung", count: 2, lastAt: expect.any(Date) },
  ]);
  await expect(forgetMisses(reader, ["schuldner beratung"])).rejects.toThrow(NotAllowed);
  await forgetMisses(editor, ["schuldner beratung"]);
  expect((await readSearchWords(editor)).misses).toEqual([]);
});

test("forgets what nobody has searched for in three months", async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  const misses = [91, 89].map((days) => ({ words: `vor ${days} Tagen`, count: 1, lastAt: daysAgo(days) }));
  await db.searchMiss.createMany({ data: misses });
  await purgeMisses();
  expect((await readSearchWords(editor)).misses.map(({ words }) => words)).toEqual(["vor 89 Tagen"]);
});
