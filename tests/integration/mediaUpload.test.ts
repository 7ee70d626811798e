/** What gets into the library, and what is left of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { dataDir } from "#lib/env.ts";
import { InvalidInput, NotAllowed } from "#lib/errors.ts";
import { largest } from "#lib/media/formats.ts";
import { uploadMedia } from "#lib/media/mutations.ts";
import { findMedia } from "#lib/media/queries.ts";
import { findFile } from "#lib/media/served.ts";
import { editor, reader } from "#tests/factories.ts";
import { asUpload, captions, docx, drawn, jpeg, makeMedia, pdf, photograph } from "#tests/mediaFiles.ts";
import { mp4 } from "#tests/mp4.ts";

const storedFiles = () => readdirSync(join(dataDir(), "media"));
const content = async (id: string, stamp?: string) => readFileSync((await findFile(editor, id, stamp))?.path ?? "");
const view = async (id: string) => (await findMedia(editor, [id]))[id] ?? expect.fail("no such file");

test("a photograph loses place, device and person in every size, and stands upright", async () => {
  const bytes = await photograph();
  expect((await sharp(bytes).metadata()).exif?.toString("latin1")).toContain("Erika Geheim");
  const id = await makeMedia(bytes, "IMG_1.jpg");
  const { sources, ...media } = await view(id);
  expect(media).toMatchObject({ kind: "image", mime: "image/jpeg", width: 600, height: 1000, alt: "" });
  expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
  const stamps = sources.flatMap(({ srcset }) => srcset.split(", ").map((part) => part.split("/")[3]));
  expect(stamps).toHaveLength(4);
  for (const stamp of [undefined, ...stamps]) {
    const file = await content(id, stamp);
    expect(file.toString("latin1")).not.toContain("Geheim");
    expect(await sharp(file).metadata()).not.toHaveProperty("exif");
    expect(await sharp(file).metadata()).not.toHaveProperty("xmp");
  }
  for (const file of storedFiles()) {
    const text = readFileSync(join(dataDir(), "media", file)).toString("latin1");
    expect(text).not.toMatch(/Geheim|Telefon 12/);
  }
});

test("sizes are made at upload, none wider than the picture", async () => {
  const { sources } = await view(await makeMedia(await jpeg(1000, 500)));
  expect(sources[0]?.srcset.match(/(?<= )\d+w/g)).toEqual(["320w", "640w", "960w", "1000w"]);
});

test("a moving GIF becomes a still picture, and the editor is told", async () => {
  const frames = sharp([await drawn().png().toBuffer(), await drawn().png().toBuffer()], { join: { animated: true } });
  const { id, notes } = await uploadMedia(editor, asUpload(await frames.gif().toBuffer(), "wink.gif"));
  expect(notes.join()).toContain("stehendes");
  expect(await view(id)).toMatchObject({ mime: "image/png", width: 40, height: 30 });
});

test("a PDF loses its authors, its code and the data in its photographs; title, pages and tags stay", async () => {
  const bytes = await pdf({ tagged: true, pages: 3 });
  expect(Buffer.from(bytes).toString("latin1")).toContain("Geheim");
  const id = await makeMedia(bytes, "entwurf_7.pdf");
  expect(await view(id)).toMatchObject({ kind: "document", pages: 3, tagged: true, title: "Handreichung" });
  const cleaned = await content(id);
  const read = await PDFDocument.load(cleaned, { updateMetadata: false });
  expect([read.getAuthor(), read.getCreator(), read.getTitle()]).toEqual([undefined, undefined, "Handreichung"]);
  const plain = Buffer.from(await read.save({ useObjectStreams: false })).toString("latin1");
  expect(plain).not.toMatch(/Geheim|xmpmeta|JavaScript|app\.alert|Telefon 12/);
  expect(plain).toContain("DCTDecode");
});

test("a PDF without tags says so", async () => {
  expect(await view(await makeMedia(await pdf({ title: "Microsoft Word - x.docx" }), "Konzept 2.pdf"))).toMatchObject({
    tagged: false,
    pages: 1,
    title: "Konzept 2",
  });
});

test("a Word document loses its authors, also beside changes", async () => {
  const id = await makeMedia(docx({ "word/media/image1.jpeg": await photograph() }), "Einladung.docx");
  const parts = unzipSync(await content(id));
  const text = Object.values(parts)
    .map((part) => strFromU8(part))
    .join();
  expect(text).not.toContain("Geheim");
  expect(text).toContain("Text");
});

test("a film loses the place where it was taken, not a byte of film", async () => {
  const id = await makeMedia(mp4(), "film.mp4");
  expect(await view(id)).toMatchObject({ kind: "video", mime: "video/mp4", width: 640, height: 360 });
  const cleaned = (await content(id)).toString("latin1");
  expect(cleaned).not.toContain("+51.45");
  expect(cleaned).toHaveLength(mp4().length);
  expect(cleaned).toMatch(/mdatfilm$/);
});

test("an SVG keeps its shapes and loses what could run, load or tell", async () => {
  const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" onload="alert(1)">
    <metadata>Erika Geheim</metadata><style>@import url(https://fremd.example/x.css);</style><script>alert(1)</script>
    <foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject>
    <a href="javascript:alert(1)"><rect width="40" height="20" fill="url(https://fremd.example/)"/></a>
    <image href="https://fremd.example/x.png"/><use href="https://fremd.example/x.svg#a"/>
    <circle r="5" fill="#abc"/></svg>`;
  const { id, notes } = await uploadMedia(editor, asUpload(svg, "logo.svg"));
  const cleaned = (await content(id)).toString();
  expect(cleaned).not.toMatch(/script|onload|foreignObject|iframe|fremd\.example|Geheim|javascript/i);
  expect(cleaned).toContain("<circle");
  expect(notes.join()).toContain("Programmcode");
  expect(await view(id)).toMatchObject({ kind: "image", mime: "image/svg+xml", width: 40, height: 20 });
});

test("captions are read line by line", async () => {
  expect(await view(await makeMedia(captions(), "film.vtt"))).toMatchObject({ kind: "captions", mime: "text/vtt" });
  await expect(uploadMedia(editor, asUpload("WEBVTT\n\n00:01,000 --> 00:04.000\nHallo", "film.vtt"))).rejects.toThrow(
    "Zeile 3: „00:01,000“ ist keine Zeit",
  );
});

test("what is there already is recognised, whatever it is called", async () => {
  const bytes = await jpeg();
  const first = await uploadMedia(editor, asUpload(bytes, "sommerfest.jpg"));
  const second = await uploadMedia(editor, asUpload(bytes, "anders.jpg"));
  expect(second).toMatchObject({ id: first.id, known: { title: "sommerfest", trashed: false } });
  const downloaded = await content(first.id);
  expect(await uploadMedia(editor, asUpload(downloaded, "von-der-website.jpg"))).toMatchObject({ id: first.id });
  expect(await db.media.count({ where: { searchText: { contains: "anders" } } })).toBe(0);
});

test.each([
  ["../../../etc/passwd.jpg", "passwd.jpg", "passwd"],
  ["C:\\Bilder\\Fest im Hof.JPEG", "fest-im-hof.jpg", "Fest im Hof"],
  ["..", "datei.jpg", "Ohne Titel"],
  ["a/<script>.svg", "script.jpg", "<script>"],
  ["ok.php\u0000.jpg", "ok-php.jpg", expect.anything()],
])("the name %j is only a name", async (name, address, title) => {
  const id = await makeMedia(await jpeg(), name);
  expect((await view(id)).href).toBe(`/medien/${id}/${address}`);
  expect((await view(id)).title).toEqual(title);
});

const html = "<!doctype html><script>alert(1)</script>";

test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, string, string]>([
  ["HTML called JPEG", () => html, "bild.jpg", "Dem Namen nach ist das: Bild"],
  ["an empty file", () => "", "leer.png", "leer"],
  ["a program", () => "MZ\u0090\u0000\u0003", "bild.exe", "Diese Art von Datei"],
  ["a shell script", () => "#!/bin/sh\nrm -rf /", "bild.png", "Der Inhalt der Datei ist etwas anderes"],
  ["an archive", () => docx({ "x.html": html }).subarray(0, 40), "bilder.docx", ""],
  ["half a picture", async () => (await photograph()).subarray(0, 900), "halb.jpg", "beschädigt"],
  ["entities that grow", () => '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "x.svg", ""],
  ["macros", () => docx({ "word/vbaProject.bin": "x" }), "brief.docx", "Makros"],
  ["a broken PDF", () => "%PDF-1.7\nUnsinn", "kaputt.pdf", "beschädigt"],
  ["a broken film", () => mp4().subarray(0, 90), "kurz.mp4", "beschädigt"],
])("%s is refused and leaves nothing", async (_, make, name, sentence) => {
  const before = storedFiles();
  const refusal = uploadMedia(editor, asUpload(await make(), name));
  await expect(refusal).rejects.toBeInstanceOf(InvalidInput);
  await expect(refusal).rejects.toThrow(sentence);
  expect(storedFiles()).toEqual(before);
});

test("few bytes with far too many pixels are refused", async () => {
  const bomb = await sharp({ create: { width: 15_000, height: 15_000, channels: 3, background: "white" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  await expect(uploadMedia(editor, asUpload(bomb, "bombe.png"))).rejects.toThrow("viel zu viele Pixel");
});

test("a picture that is a web page as well is a picture only", async () => {
  const both = Buffer.concat([await jpeg(), Buffer.from(html)]);
  const id = await makeMedia(both, "beides.html");
  expect((await view(id)).href).toMatch(/\.jpg$/);
  expect((await content(id)).toString("latin1")).not.toContain("<script>");
});

test("too large is said with both sizes, and nothing stays on the disk", async () => {
  const before = storedFiles();
  const head = await jpeg();
  const huge = Buffer.concat([head, Buffer.alloc(largest.image)]);
  await expect(uploadMedia(editor, asUpload(huge, "riesig.jpg"))).rejects.toThrow(
    "Die Datei hat 20 MB. Erlaubt sind höchstens 20 MB (Bild).",
  );
  expect(storedFiles()).toEqual(before);
});

test("an upload that breaks off leaves nothing", async () => {
  const before = storedFiles();
  async function* broken() {
    yield Buffer.from([0xff, 0xd8, 0xff]);
    throw new Error("connection lost");
  }
  await expect(uploadMedia(editor, { content: broken(), name: "x.jpg" })).rejects.toThrow("connection lost");
  expect(storedFiles()).toEqual(before);
});

test("who may only read uploads nothing", async () => {
  await expect(uploadMedia(reader, asUpload(await jpeg(), "x.jpg"))).rejects.toBeInstanceOf(NotAllowed);
});
