/** Files to upload, made on the spot: harmless ones that tell too much, and harmful ones. */

import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { db } from "#lib/db.ts";
import { uploadMedia } from "#lib/media/mutations.ts";
import type { Upload } from "#lib/media/receive.ts";
import { editor } from "./factories.ts";

async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 64_000) yield bytes.subarray(at, at + 64_000);
}

export const asUpload = (bytes: Uint8Array | string, name: string): Upload => ({
  content: inPieces(typeof bytes === "string" ? Buffer.from(bytes) : bytes),
  name,
});

let colour = 0;

/** A picture no other test has. */
export const drawn = (width = 40, height = 30) => {
  colour += 1;
  const background = { r: colour % 256, g: (colour * 7) % 256, b: (colour * 31) % 256 };
  return sharp({ create: { width, height, channels: 3, background } });
};

export const jpeg = (width?: number, height?: number) => drawn(width, height).jpeg().toBuffer();

/** As a telephone takes it: with place, device, person, and lying on its side. */
export const photograph = () =>
  drawn(1000, 600)
    .withExif({
      IFD0: { Artist: "Erika Geheim", Model: "Telefon 12" },
      IFD3: { GPSLatitude: "51/1 27/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "7/1 1/1 0/1", GPSLongitudeRef: "E" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="x">Erika Geheim</rdf:RDF></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export async function pdf({ author = "Erika Geheim", tagged = false, pages = 1, title = "Handreichung" } = {}) {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) made.addPage([200 + colour, 300]);
  colour += 1;
  made.setAuthor(author);
  made.setCreator(`Schreibprogramm von ${author}`);
  made.setTitle(title);
  if (tagged) {
    made.catalog.set(PDFName.of("MarkInfo"), made.context.obj({ Marked: true }));
    made.catalog.set(PDFName.of("StructTreeRoot"), made.context.register(made.context.obj({ Type: "StructTreeRoot" })));
  }
  const xmp = made.context.stream(`<x:xmpmeta><dc:creator>${author}</dc:creator></x:xmpmeta>`, { Type: "Metadata" });
  made.catalog.set(PDFName.of("Metadata"), made.context.register(xmp));
  const script = made.context.obj({ S: "JavaScript", JS: PDFString.of("app.alert('hallo')") });
  made.catalog.set(PDFName.of("OpenAction"), made.context.register(script));
  const photo = await made.embedJpg(await photograph());
  made.getPage(0).drawImage(photo, { x: 0, y: 0, width: 100, height: 60 });
  const note = made.context.obj({ Type: "Annot", Subtype: "Text", Rect: [0, 0, 10, 10], T: PDFString.of(author) });
  made.getPage(0).node.set(PDFName.of("Annots"), made.context.obj([made.context.register(note)]));
  return made.save({ useObjectStreams: false });
}

const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document with an author, a tracked change by somebody, and whatever else is given. */
export const docx = (parts: Record<string, string | Uint8Array> = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Type="${rels}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document><w:ins w:author="Erika Geheim">Text ${crypto.randomUUID()}</w:ins></w:document>`,
    ),
    "docProps/core.xml": strToU8(
      "<c><dc:creator>Erika Geheim</dc:creator><cp:lastModifiedBy>E. Geheim</cp:lastModifiedBy></c>",
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  });

export const captions = (text = "Guten Tag.") => `WEBVTT\n\n00:01.000 --> 00:04.000\n${text}\n`;

/** A file of the library. */
export async function makeMedia(bytes?: Uint8Array | string, name = "fest-im-hof.jpg"): Promise<string> {
  return (await uploadMedia(editor, asUpload(bytes ?? (await jpeg()), name))).id;
}

/** A file as it is now, for a change of it. */
export async function targetOf(id: string) {
  const { version } = await db.media.findUniqueOrThrow({ where: { id } });
  return { id, version };
}

/** What a form says about a file. */
export const details = (changes: object = {}) => ({
  title: "Fest im Hof",
  alt: "Kinder tanzen im Hof",
  ...changes,
});

/** How an entry shows a file. */
export const picture = (mediaId: string, changes: object = {}) => ({ mediaId, alt: "Kinder im Hof", ...changes });
