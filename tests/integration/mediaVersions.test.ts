import { describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { Conflict, NotAllowed } from "#lib/errors.ts";
import { readLibraryFile } from "#lib/media/library.ts";
import {
  cropMedia,
  describeMedia,
  replaceMedia,
  restoreMedia,
  saveMedia,
  serveVersion,
  trashMedia,
} from "#lib/media/mutations.ts";
import { findMedia } from "#lib/media/queries.ts";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { editor, makePublished, reader } from "#tests/factories.ts";
import { asUpload, details, drawn, jpeg, makeMedia, pdf, picture, targetOf } from "#tests/mediaFiles.ts";

const whole = { focalX: 50, focalY: 50, left: 0, top: 0, width: 100, height: 100 };

describe("versions", () => {
  test("a replaced file is named for what it is now; the earlier one can be served again", async () => {
    const id = await makeMedia(await jpeg(60, 40), "Hof.jpg");
    await makePublished("project", { picture: picture(id) });
    const before = (await findMedia(editor, [id]))[id];
    const contentVersion = await readContentVersion();
    await replaceMedia(editor, await targetOf(id), asUpload(await drawn(90, 30).png().toBuffer(), "neu.png"));
    const after = (await findMedia(editor, [id]))[id];
    expect(before?.href).toBe(`/medien/${id}/hof.jpg`);
    expect(after).toMatchObject({ href: `/medien/${id}/hof.png`, width: 90, mime: "image/png" });
    expect(after?.src).not.toBe(before?.src);
    expect(await readContentVersion()).toBe(contentVersion + 1);
    await serveVersion(editor, await targetOf(id), 1);
    expect((await findMedia(editor, [id]))[id]).toEqual(before);
    expect((await readLibraryFile(editor, id)).versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("only the same kind may take its place", async () => {
    const id = await makeMedia();
    await expect(replaceMedia(editor, await targetOf(id), asUpload(await pdf(), "a.pdf"))).rejects.toThrow(
      "passt hier nicht",
    );
  });

  test("a part of the picture with its point, and the whole again", async () => {
    const id = await makeMedia(await jpeg(1000, 500));
    await cropMedia(editor, await targetOf(id), { focalX: 30, focalY: 50, left: 20, top: 0, width: 40, height: 100 });
    expect((await findMedia(editor, [id]))[id]).toMatchObject({ width: 400, height: 500, focal: { x: 25, y: 50 } });
    await cropMedia(editor, await targetOf(id), whole);
    expect((await findMedia(editor, [id]))[id]).toMatchObject({ width: 1000, height: 500, focal: { x: 50, y: 50 } });
    const outside = cropMedia(editor, await targetOf(id), { ...whole, left: 80, width: 40 });
    await expect(outside).rejects.toMatchObject({ fields: { width: expect.stringContaining("über das Bild hinaus") } });
  });

  test("a stale change is a conflict on every path, and changes nothing", async () => {
    const id = await makeMedia();
    const stale = await targetOf(id);
    await saveMedia(editor, stale, details({ title: "Zuerst" }));
    const now = await db.media.findUnique({ where: { id }, include: { versions: true } });
    for (const late of [
      () => saveMedia(editor, stale, details({ title: "Zu spät" })),
      () => describeMedia(editor, stale, { alt: "Zu spät" }),
      async () => replaceMedia(editor, stale, asUpload(await jpeg(), "x.jpg")),
      () => cropMedia(editor, stale, whole),
      () => serveVersion(editor, stale, 1),
      () => trashMedia(editor, stale),
    ])
      await expect(late()).rejects.toBeInstanceOf(Conflict);
    expect(await db.media.findUnique({ where: { id }, include: { versions: true } })).toEqual(now);
  });
});

test("who may only read changes nothing", async () => {
  const id = await makeMedia();
  const target = await targetOf(id);
  for (const forbidden of [
    () => saveMedia(reader, target, details()),
    () => describeMedia(reader, target, { alt: "x" }),
    async () => replaceMedia(reader, target, asUpload(await jpeg(), "x.jpg")),
    () => cropMedia(reader, target, whole),
    () => serveVersion(reader, target, 1),
    () => trashMedia(reader, target),
    () => restoreMedia(reader, target),
  ])
    await expect(forbidden()).rejects.toBeInstanceOf(NotAllowed);
  expect(await targetOf(id)).toEqual(target);
});
