import { describe, expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { getPublishedFilm } from "#lib/films/queries.ts";
import { fileResponse } from "#lib/media/fileResponse.ts";
import { readLibraryFile } from "#lib/media/library.ts";
import { cropMedia, saveMedia } from "#lib/media/mutations.ts";
import { findMedia, findPublishedMedia } from "#lib/media/queries.ts";
import { findDraftFile, findFile, findPublishedFile } from "#lib/media/served.ts";
import { getPublishedPublication } from "#lib/publications/queries.ts";
import { editor, makeDraft, makePublished, reader } from "#tests/factories.ts";
import { captions, details, jpeg, makeMedia, pdf, picture, targetOf } from "#tests/mediaFiles.ts";
import { mp4 } from "#tests/mp4.ts";

const stampIn = (address = "") => address.split("/")[3];
const whole = { focalX: 50, focalY: 50, left: 0, top: 0, width: 100, height: 100 };

async function ask(id: string, headers: Record<string, string> = {}, isPublic = true) {
  const file = await findFile(editor, id);
  if (!file) throw new Error("no such file");
  return fileResponse(new Request("http://localhost/medien/x", { headers }), file, isPublic);
}

describe("who may fetch a file", () => {
  test("visitors only what something live shows, from publishing to withdrawing", async () => {
    const id = await makeMedia();
    expect(await findPublishedFile(id)).toBeNull();
    const project = await makeDraft("project", { picture: picture(id) });
    expect(await findPublishedFile(id)).toBeNull();
    const live = await publish(editor, project, project.input);
    expect(await findPublishedFile(id)).toMatchObject({ mime: "image/jpeg" });
    expect(Object.keys(await findPublishedMedia([id, "nichts"]))).toEqual([id]);
    await withdraw(editor, live);
    expect(await findPublishedFile(id)).toBeNull();
    expect(await findPublishedMedia([id])).toEqual({});
  });

  test("captions and poster are public with their film", async () => {
    const [film, text, still] = [
      await makeMedia(mp4(), "film.mp4"),
      await makeMedia(captions(), "t.vtt"),
      await makeMedia(),
    ];
    await saveMedia(editor, await targetOf(film), details({ captionsId: text, posterId: still }));
    expect(await findPublishedFile(text)).toBeNull();
    const body = { type: "doc", content: [{ type: "video", attrs: { mediaId: film, label: "" } }] };
    await makePublished("page", { body });
    for (const id of [film, text, still]) expect(await findPublishedFile(id)).not.toBeNull();
    expect((await findPublishedMedia([film]))[film]).toMatchObject({
      captions: expect.stringContaining(text),
      poster: expect.stringContaining(still),
    });
  });

  test("films and publications bring their files along", async () => {
    const [video, paper] = [await makeMedia(mp4("eigener Film"), "film.mp4"), await makeMedia(await pdf(), "heft.pdf")];
    const film = await makePublished("film", { video: { mediaId: video } });
    const publication = await makePublished("publication", { file: { mediaId: paper } });
    expect(await getPublishedFilm(String(film.input.slug))).toMatchObject({ video: { mediaId: video } });
    expect(await getPublishedPublication(String(publication.input.slug))).toMatchObject({ file: { mediaId: paper } });
    for (const id of [video, paper]) expect(await findPublishedFile(id)).not.toBeNull();
    const wrong = await makeDraft("film", { video: { mediaId: paper } });
    await expect(publish(editor, wrong, wrong.input)).rejects.toThrow("Hier passt kein Dokument");
  });

  test("staff everything, earlier versions and the whole of a cropped picture included; visitors neither", async () => {
    const id = await makeMedia(await jpeg(200, 100));
    await makePublished("project", { picture: picture(id) });
    await cropMedia(editor, await targetOf(id), { ...whole, width: 50 });
    const { whole: original, versions } = await readLibraryFile(reader, id);
    for (const address of [original, versions[1]?.address]) {
      expect(await findFile(reader, id, stampIn(address))).toMatchObject({ forever: true });
      expect(await findPublishedFile(id, stampIn(address))).toMatchObject({ forever: false });
      expect(await findDraftFile(reader, id, stampIn(address))).toMatchObject({ forever: false });
    }
  });

  test.each(["../secrets.json", "..%2fsecrets.json", "x", ""])("nothing for %j", async (id) => {
    expect(await findPublishedFile(id)).toBeNull();
    expect(await findFile(editor, id, "../../etc/passwd")).toBeNull();
  });
});

describe("how a file is served", () => {
  test("with its type, never guessed, never run", async () => {
    const svg = await makeMedia(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>',
      "x.svg",
    );
    const { headers } = await ask(svg);
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
    expect((await ask(await makeMedia(await pdf(), "a.pdf"))).headers.get("content-disposition")).toMatch(/^inline/);
  });

  test("kept for good under the address of its content, asked for again under the other; not at all for staff", async () => {
    const id = await makeMedia();
    await makePublished("project", { picture: picture(id) });
    const stamp = stampIn((await findMedia(editor, [id]))[id]?.src);
    const answer = async (given?: string) => {
      const file = await findPublishedFile(id, given);
      if (!file) throw new Error("not served");
      return fileResponse(new Request("http://localhost/"), file, true).headers.get("cache-control");
    };
    expect(await answer(stamp)).toContain("immutable");
    expect(await answer()).toBe("public, no-cache, no-transform");
    expect(await answer("0123456789abcdef")).toBe("public, no-cache, no-transform");
    expect((await ask(id, {}, false)).headers.get("cache-control")).toBe("private, no-store, no-transform");
  });

  test("in parts, and not again when it is known", async () => {
    const film = await makeMedia(mp4("0123456789"), "laenger.mp4");
    const part = await ask(film, { range: "bytes=-10" });
    expect([part.status, await part.text()]).toEqual([206, "0123456789"]);
    const size = mp4("0123456789").length;
    expect(part.headers.get("content-range")).toBe(`bytes ${size - 10}-${size - 1}/${size}`);
    const beyond = await ask(film, { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
    const complete = await ask(film);
    expect([complete.status, (await complete.arrayBuffer()).byteLength]).toEqual([200, size]);
    const etag = complete.headers.get("etag") ?? "";
    expect((await ask(film, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(film, { range: "bytes=0-1", "if-range": '"anders"' })).status).toBe(200);
  });
});
