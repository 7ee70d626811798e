/** What the checks find is kept with each draft, and hard errors stop publishing on every path. */
import { expect, test } from "vitest";
import { findingFilterSchema } from "#lib/checks/filter.ts";
import { listFindings, readChecks } from "#lib/checks/queries.ts";
import { recheckDrafts } from "#lib/checks/recheck.ts";
import { publish, publishRevision } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { describeMedia, saveMedia } from "#lib/media/mutations.ts";
import { editor, inputFor, makeDraft, makePublished, paragraph, publishedRow, reader } from "#tests/factories.ts";
import { makeMedia } from "#tests/mediaFiles.ts";

const all = (filter: Record<string, string> = {}) => listFindings(reader, findingFilterSchema.parse(filter));

const findingsAt = async (id: string) => (await all()).findings.filter(({ entry }) => entry.id === id);

const trash = (id: string) => db.entry.update({ where: { id }, data: { trashedAt: new Date(), trashedBy: "Test" } });

test("findings follow the newest draft", async () => {
  const made = await makeDraft("page", { body: paragraph("Ein  Absatz.") });
  expect(await findingsAt(made.id)).toMatchObject([
    { rule: "doubleSpace", field: "body", fieldLabel: "Text", segment: "seiten", blocking: false },
  ]);
  const saved = await saveDraft(editor, made, { ...made.input, lead: "", body: paragraph("Kinder, z. B. hier.") });
  expect((await findingsAt(made.id)).map(({ rule }) => rule).sort()).toEqual(["missingSummary", "shortForm"]);
  await saveDraft(editor, saved, { ...made.input, body: paragraph("Gut.") });
  expect(await findingsAt(made.id)).toEqual([]);
});

test("what a draft may have and visitors may not is told as soon as it is saved; what is missing is not", async () => {
  const made = await makeDraft("event", { slug: "Groß & Klein", postalCode: "4611", registration: "" });
  const named = async () => (await findingsAt(made.id)).filter(({ blocking }) => blocking).map(({ field }) => field);
  expect((await named()).sort()).toEqual(["postalCode", "slug"]);
  await expect(publish(editor, made, made.input)).rejects.toThrow(InvalidInput);
  const saved = await saveDraft(editor, made, { ...made.input, slug: "gross-und-klein", postalCode: "46117" });
  expect(await named()).toEqual([]);
  await publish(editor, saved, { ...made.input, slug: "gross-und-klein", postalCode: "46117" });
});

test("advice does not keep an entry from being published", async () => {
  const made = await makeDraft("page", { body: paragraph("Ein  Absatz, z. B. hier.") });
  await publish(editor, made, made.input);
  expect(await publishedRow("page", made.id)).not.toBeNull();
});

test("a link into the trash stops publishing, whichever way it is asked for", async () => {
  const target = await makePublished("project");
  const made = await makeDraft("page", { body: paragraph("Das Projekt", target.id) });
  expect(await findingsAt(made.id)).toEqual([]);
  await trash(target.id);
  expect(await findingsAt(made.id)).toMatchObject([{ rule: "brokenLink", field: "body", blocking: true }]);
  const refused = publish(editor, made, made.input);
  await expect(refused).rejects.toThrow(InvalidInput);
  await expect(refused).rejects.toMatchObject({ fields: { body: expect.stringContaining("Papierkorb") } });
  await expect(publishRevision(editor, made, 1)).rejects.toThrow(InvalidInput);
  expect(await publishedRow("page", made.id)).toBeNull();
  const saved = await saveDraft(editor, made, { ...made.input, body: paragraph("Ohne Link.") });
  await publish(editor, saved, { ...made.input, body: paragraph("Ohne Link.") });
  expect(await publishedRow("page", made.id)).not.toBeNull();
});

test("a link to an entry that never was stops publishing", async () => {
  const made = await makeDraft("page", { body: paragraph("Das Projekt", "there-is-none") });
  expect(await findingsAt(made.id)).toMatchObject([{ rule: "brokenLink", excerpt: "Das Projekt" }]);
  await expect(publish(editor, made, made.input)).rejects.toMatchObject({
    fields: { body: expect.stringContaining("nicht mehr gibt") },
  });
});

test("a link to a draft is told until the draft is live", async () => {
  const target = await makeDraft("project", { title: "Noch im Entwurf" });
  const made = await makeDraft("page", { body: paragraph("Das Projekt", target.id) });
  expect(await findingsAt(made.id)).toMatchObject([{ rule: "draftLink", blocking: false }]);
  const type = typeOf("page");
  const { findings } = await readChecks(reader, type, await readRevision(db, type, made.id, 1));
  expect(findings).toMatchObject([{ rule: "draftLink", message: "„Noch im Entwurf“ ist noch nicht veröffentlicht." }]);
  await publish(editor, target, target.input);
  expect(await findingsAt(made.id)).toEqual([]);
});

test("the overview filters by check and type, and knows nothing of the trash", async () => {
  const made = await makeDraft("page", { lead: "Zwei  Leerzeichen." });
  const film = await makeDraft("film", { ...inputFor("film"), summary: "Zwei  Leerzeichen." });
  const found = await all({ regel: "doubleSpace", art: "film" });
  expect(found.findings.map(({ entry }) => entry.id)).toEqual([film.id]);
  expect(found.counts.find(({ rule }) => rule === "doubleSpace")?.count).toBe(1);
  await trash(made.id);
  expect(await findingsAt(made.id)).toEqual([]);
});

test("a file that gets its alternative text is no finding any more, at once", async () => {
  const mediaId = await makeMedia();
  const made = await makeDraft("project", { picture: { mediaId, alt: null } });
  const missing = async () =>
    (await findingsAt(made.id)).map(({ rule }) => rule).filter((rule) => rule === "missingAlt");
  expect(await missing()).toEqual(["missingAlt"]);
  const { version } = await db.media.findUniqueOrThrow({ where: { id: mediaId } });
  const after = await describeMedia(editor, { id: mediaId, version }, { alt: "Kinder tanzen im Hof." });
  expect(await missing()).toEqual([]);
  await saveMedia(editor, { id: mediaId, version: after }, { title: "Fest", alt: "" });
  expect(await missing()).toEqual(["missingAlt"]);
});

test("web addresses of the newest draft are known with their place and words", async () => {
  const made = await makeDraft("project", { website: "https://www.example.org/a", source: "keine Adresse" });
  const uses = () => db.webLinkUse.findMany({ where: { entryId: made.id } });
  expect(await uses()).toMatchObject([{ field: "website", url: "https://www.example.org/a" }]);
  await saveDraft(editor, made, { ...made.input, website: `https://www.example.org/${"a".repeat(5_000)}` });
  expect(await uses()).toEqual([]);
});

test("drafts from before there were checks are checked once the server runs", async () => {
  const made = await makeDraft("page", { body: paragraph("Ein  Absatz.") });
  await db.finding.deleteMany({ where: { entryId: made.id } });
  await recheckDrafts(new AbortController().signal);
  expect(await findingsAt(made.id)).toMatchObject([{ rule: "doubleSpace" }]);
  expect(await db.entry.findUnique({ where: { id: made.id } })).toMatchObject({ version: 1, draft: 1 });
});
