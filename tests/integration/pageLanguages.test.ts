/** A page and its versions in other languages know each other as long as they are live. */
import { expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { InUse } from "#lib/errors.ts";
import { getPublishedLanguages } from "#lib/pages/queries.ts";
import { editor, makeDraft, makePublished } from "#tests/factories.ts";

const versionsOf = async (path: string) => (await getPublishedLanguages(path)).versions;

test("every version leads to all others, in the order of the switch", async () => {
  const german = await makePublished("page", { path: "/probe" });
  expect(await versionsOf("/probe")).toEqual([]);
  const arabic = await makePublished("page", { path: "/ar-probe", language: "ar", original: german.id });
  await makePublished("page", { path: "/leicht", language: "de-simple", original: german.id });
  const versions = [
    { path: "/probe", language: "de" },
    { path: "/leicht", language: "de-simple" },
    { path: "/ar-probe", language: "ar" },
  ];
  for (const { path } of versions) expect(await versionsOf(path)).toEqual(versions);
  await expect(withdraw(editor, german)).rejects.toThrow(InUse);
  await withdraw(editor, arabic);
  expect(await versionsOf("/probe")).toHaveLength(2);
});

test("a version that is only a draft is in no switch", async () => {
  const german = await makePublished("page", { path: "/deutsch" });
  const draft = await makeDraft("page", { path: "/en-probe", language: "en", original: german.id });
  const saved = await saveDraft(editor, draft, { ...draft.input, lead: "Draft" });
  expect(await versionsOf("/deutsch")).toEqual([]);
  await publish(editor, saved, draft.input);
  expect(await versionsOf("/deutsch")).toHaveLength(2);
});

test("where a page is not there in a language, the switch leads to the start in it", async () => {
  const start = await makePublished("page", { path: "/" });
  await makePublished("page", { path: "/tr", language: "tr", original: start.id });
  await makePublished("page", { path: "/uk", language: "uk", original: start.id });
  const german = await makePublished("page", { path: "/text" });
  await makePublished("page", { path: "/tr/metin", language: "tr", original: german.id });
  await makePublished("page", { path: "/leicht-allein", language: "de-simple" });
  const de = { path: "/text", language: "de" };
  const [tr, uk] = [
    { path: "/tr", language: "tr" },
    { path: "/uk", language: "uk" },
  ];
  expect((await getPublishedLanguages("/text")).versions).toEqual([de, { path: "/tr/metin", language: "tr" }, uk]);
  expect((await getPublishedLanguages("/projekte/eins")).versions).toEqual([
    { path: "/projekte/eins", language: "de" },
    tr,
    uk,
  ]);
  expect(await getPublishedLanguages("/leicht-allein")).toEqual({
    language: "de-simple",
    versions: [{ path: "/", language: "de" }, { path: "/leicht-allein", language: "de-simple" }, tr, uk],
  });
});
