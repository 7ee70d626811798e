/** Files of the library: where they are used, deleting, alternative texts, finding. */
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { InUse, InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { listLibrary, readLibraryFile } from "#lib/media/library.ts";
import { libraryQuerySchema } from "#lib/media/librarySchema.ts";
import { describeMedia, rememberAlt, replaceMedia, restoreMedia, saveMedia, trashMedia } from "#lib/media/mutations.ts";
import { purgeMedia } from "#lib/media/purge.ts";
import { findMedia, searchMedia } from "#lib/media/queries.ts";
import { findFile } from "#lib/media/served.ts";
import { getPublishedProject } from "#lib/projects/queries.ts";
import { editor, makeDraft, makePublished, reader } from "#tests/factories.ts";
import { asUpload, details, jpeg, makeMedia, pdf, picture, targetOf } from "#tests/mediaFiles.ts";

const page = (changes: object = {}) => listLibrary(editor, libraryQuerySchema.parse(changes));
const idsOf = async (changes: object) => (await page(changes)).rows.map(({ view }) => view.id);

describe("where it is used", () => {
  test("fields and blocks of texts count, in drafts and live, each place once", async () => {
    const id = await makeMedia();
    const block = { type: "picture", attrs: { mediaId: id, alt: null, decorative: true, caption: "" } };
    const input = { picture: picture(id), story: { type: "doc", content: [block, block] } };
    const project = await makePublished("project", input);
    await saveDraft(editor, project, { ...project.input, picture: null });
    const { uses } = await readLibraryFile(reader, id);
    expect(uses.map(({ field, live }) => [field, live])).toEqual([
      ["picture", true],
      ["story", true],
    ]);
  });

  test("what is shown is not deleted; the refusal names the places", async () => {
    const id = await makeMedia();
    const project = await makeDraft("project", { title: "Sommer im Hof", picture: picture(id) });
    await expect(trashMedia(editor, await targetOf(id))).rejects.toThrow(/wird noch gezeigt: „Sommer im Hof“/);
    await expect(trashMedia(editor, await targetOf(id))).rejects.toBeInstanceOf(InUse);
    await saveDraft(editor, project, { ...project.input, picture: null });
    await trashMedia(editor, await targetOf(id));
    expect(await findMedia(editor, [id])).toEqual({});
    expect(await idsOf({ zeige: "papierkorb" })).toContain(id);
    await restoreMedia(editor, await targetOf(id));
    expect(await findMedia(editor, [id])).toHaveProperty(id);
  });

  test("what is in the trash cannot be published, and goes for good after 30 days with its files", async () => {
    const [id, kept] = [await makeMedia(), await makeMedia()];
    await trashMedia(editor, await targetOf(id));
    const draft = await makeDraft("project", { picture: picture(id) });
    await expect(publish(editor, draft, draft.input)).rejects.toMatchObject({
      fields: { picture: expect.stringContaining("nicht mehr vorhanden") },
    });
    await saveDraft(editor, { id: draft.id, version: draft.version }, { ...draft.input, picture: null });
    const path = (await findFile(editor, id))?.path ?? "";
    await purgeMedia(undefined, new Date(Date.now() + 29 * 24 * 60 * 60 * 1000));
    expect(await findFile(editor, id)).not.toBeNull();
    await purgeMedia(undefined, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
    expect(await findFile(editor, id)).toBeNull();
    await expect(readLibraryFile(editor, id)).rejects.toBeInstanceOf(NotFound);
    // Files younger than an hour may belong to an upload under way.
    expect(existsSync(path)).toBe(true);
    expect(await findFile(editor, kept)).not.toBeNull();
  });

  test("with a file go its contents, but for those another file needs, and the rests of broken uploads", async () => {
    const bytes = await jpeg();
    const [gone, other] = [await makeMedia(bytes), await makeMedia()];
    await replaceMedia(editor, await targetOf(other), asUpload(bytes, "gleich.jpg"));
    await replaceMedia(editor, await targetOf(gone), asUpload(await jpeg(), "eigen.jpg"));
    const paths = await Promise.all(
      (await readLibraryFile(editor, gone)).versions.map(
        async ({ address }) => (await findFile(editor, gone, address.split("/")[3]))?.path ?? "",
      ),
    );
    const rest = join(dirname(paths[0] ?? ""), ".0123456789abcdef");
    writeFileSync(rest, "halb");
    for (const path of [...paths, rest]) utimesSync(path, 1_000_000, 1_000_000);
    await trashMedia(editor, await targetOf(gone));
    await purgeMedia(undefined, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
    expect(paths.map((path) => existsSync(path))).toEqual([false, true]);
    expect(existsSync(rest)).toBe(false);
  });
});

describe("alternative texts", () => {
  test("the file's own counts, the place's own wins, decoration has none", async () => {
    const id = await makeMedia();
    await describeMedia(editor, await targetOf(id), { alt: "Kinder tanzen" });
    const shown = async (use: object) => {
      const { input } = await makePublished("project", { picture: { mediaId: id, ...use } });
      return (await getPublishedProject(String(input.slug)))?.picture;
    };
    expect(await shown({})).toEqual({ mediaId: id, alt: null, decorative: false });
    expect(await shown({ alt: "Ein Fest" })).toMatchObject({ alt: "Ein Fest" });
    expect(await shown({ decorative: true })).toMatchObject({ decorative: true });
  });

  test("a picture without one does not go live, in fields and in texts", async () => {
    const id = await makeMedia();
    const block = { type: "picture", attrs: { mediaId: id, alt: null, decorative: false, caption: "" } };
    for (const input of [{ picture: { mediaId: id } }, { story: { type: "doc", content: [block] } }]) {
      const draft = await makeDraft("project", input);
      await expect(publish(editor, draft, draft.input)).rejects.toThrow("fehlt der Alternativtext");
    }
  });

  test("what was written at one place can be remembered for all; a file that has one keeps it", async () => {
    const id = await makeMedia();
    await rememberAlt(editor, id, "Kinder tanzen");
    await rememberAlt(editor, id, "Etwas anderes");
    expect(await db.media.findUnique({ where: { id } })).toMatchObject({ alt: "Kinder tanzen" });
    await expect(rememberAlt(editor, await makeMedia(), "IMG_2041.jpg")).rejects.toBeInstanceOf(InvalidInput);
    await expect(rememberAlt(reader, id, "x")).rejects.toBeInstanceOf(NotAllowed);
    await expect(rememberAlt(editor, "gibt-es-nicht", "x")).rejects.toBeInstanceOf(NotFound);
  });

  test("file names and „Bild von“ are refused everywhere", async () => {
    const id = await makeMedia();
    for (const alt of ["IMG_2041.jpg", "Bild von Kindern"]) {
      await expect(describeMedia(editor, await targetOf(id), { alt })).rejects.toBeInstanceOf(InvalidInput);
      await expect(saveMedia(editor, await targetOf(id), details({ alt }))).rejects.toBeInstanceOf(InvalidInput);
      const draft = await makeDraft("project", { picture: picture(id, { alt }) });
      await expect(publish(editor, draft, draft.input)).rejects.toBeInstanceOf(InvalidInput);
    }
  });
});

describe("finding files", () => {
  let free = "";
  let shown = "";
  beforeAll(async () => {
    free = await makeMedia(await jpeg(), "Unbenutzter Äpfelbaum.jpg");
    shown = await makeMedia(await pdf({ title: "Jahresbericht" }), "b.pdf");
    await makeDraft("publication", { file: { mediaId: shown } });
  });

  test("by words, kind and what is missing", async () => {
    expect(await idsOf({ q: "aepfelbaum" })).toEqual([free]);
    expect(await idsOf({ q: "jahresbericht", art: "document" })).toEqual([shown]);
    expect(await idsOf({ q: "jahresbericht", art: "image" })).toEqual([]);
    expect(await idsOf({ zeige: "nicht-verwendet" })).toContain(free);
    expect(await idsOf({ zeige: "nicht-verwendet" })).not.toContain(shown);
    expect(await idsOf({ zeige: "ohne-alternativtext" })).toContain(free);
    await saveMedia(editor, await targetOf(free), details({ licenceUntil: "2020-01-31" }));
    expect(await idsOf({ zeige: "ohne-alternativtext" })).not.toContain(free);
    expect(await idsOf({ zeige: "lizenz" })).toEqual([free]);
    expect((await searchMedia(editor, { kinds: ["document"], query: "" })).map(({ kind }) => kind)).not.toContain(
      "image",
    );
  });

  test("an entry in the trash shows nothing any more", async () => {
    const id = await makeMedia();
    const { id: entry } = await makeDraft("project", { picture: picture(id) });
    expect(await idsOf({ zeige: "nicht-verwendet" })).not.toContain(id);
    await db.entry.update({ where: { id: entry }, data: { trashedAt: new Date() } });
    expect(await idsOf({ zeige: "nicht-verwendet" })).toContain(id);
    expect((await readLibraryFile(editor, id)).uses).toEqual([]);
  });
});
