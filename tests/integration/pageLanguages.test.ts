/** A page and its versions in other languages know each other as long as they are live. */
import { expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { InUse } from "#lib/errors.ts";
import { getPublishedPage, listPublishedVersions } from "#lib/pages/queries.ts";
import { editor, makeDraft, makePublished } from "#tests/factories.ts";

test("every version leads to all others, in the order of the switch", async () => {
  const german = await makePublished("page", { path: "/probe" });
  expect(await listPublishedVersions("/probe")).toEqual([]);
  const arabic = await makePublished("page", { path: "/ar-probe", language: "ar", original: german.id });
  await makePublished("page", { path: "/leicht", language: "de-simple", original: german.id });
  const versions = [
    { path: "/probe", language: "de" },
    { path: "/leicht", language: "de-simple" },
    { path: "/ar-probe", language: "ar" },
  ];
  for (const { path } of versions) expect(await listPublishedVersions(path)).toEqual(versions);
  await expect(withdraw(editor, german)).rejects.toThrow(InUse);
  await withdraw(editor, arabic);
  expect(await listPublishedVersions("/probe")).toHaveLength(2);
});

test("a version that is only a draft is in no switch", async () => {
  const german = await makePublished("page", { path: "/deutsch" });
  const draft = await makeDraft("page", { path: "/en-probe", language: "en", original: german.id });
  const saved = await saveDraft(editor, draft, { ...draft.input, lead: "Draft" });
  expect(await listPublishedVersions("/deutsch")).toEqual([]);
  await publish(editor, saved, draft.input);
  expect(await listPublishedVersions("/deutsch")).toHaveLength(2);
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
  expect(await listPublishedVersions("/text")).toEqual([de, { path: "/tr/metin", language: "tr" }, uk]);
  expect(await listPublishedVersions("/projekte/eins")).toEqual([{ path: "/projekte/eins", language: "de" }, tr, uk]);
  expect(await listPublishedVersions("/leicht-allein")).toEqual([
    { path: "/", language: "de" },
    { path: "/leicht-allein", language: "de-simple" },
    tr,
    uk,
  ]);
  expect((await getPublishedPage("/leicht-allein"))?.language).toBe("de-simple");
});
