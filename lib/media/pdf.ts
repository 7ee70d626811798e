import "server-only";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { log } from "#lib/log.ts";
import { turnstile } from "#lib/turnstile.ts";
import { withoutJpegMetadata } from "./jpegSegments.ts";
import { asItIs, type Prepared } from "./prepared.ts";
import { storeBytes } from "./store.ts";

const name = PDFName.of;
const mime = "application/pdf";

const protectedPdf = "Die PDF-Datei ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Schutz.";
const damaged = "Die PDF-Datei ist beschädigt. Bitte erzeugen Sie sie neu.";

/** What a program does by itself when the file is opened: run, start, send. */
const active = new Set(["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition"]);

/** Reading one takes several times its size in memory. */
const desk = turnstile(1);

/** A PDF without its authors and without code, or a sentence that says why it cannot be used. */
export function preparePdf(bytes: Uint8Array): Promise<Prepared | string> {
  return desk.pass(async () => {
    const found = await cleaned(bytes);
    if (typeof found === "string") return found;
    const { saved, ...facts } = found;
    return asItIs({ kind: "document", mime, sha256: await storeBytes(saved, mime), bytes: saved.length, ...facts });
  });
}

async function cleaned(bytes: Uint8Array) {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = pdf.getPageCount();
    const title = ownTitle(pdf);
    const tagged = isTagged(pdf);
    clean(pdf);
    if (title) pdf.setTitle(title);
    const saved = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
    return pages === 0 ? damaged : { saved, pages, title, tagged };
  } catch (error) {
    log.info({ err: error }, "A PDF could not be read");
    return /encrypt/i.test(String(error)) ? protectedPdf : damaged;
  }
}

/** Its title, unless it is a file name: readers show it, and screen readers say it first. */
function ownTitle(pdf: PDFDocument): string {
  const title = pdf.getTitle()?.trim() ?? "";
  const isFile = /^microsoft word|\.(docx?|pdf|indd|odt|pptx?|xlsx?)$|[\\/]|^untitled|^unbenannt/i.test(title);
  return isFile ? "" : title.slice(0, 200);
}

function isTagged(pdf: PDFDocument): boolean {
  const marks = pdf.catalog.lookup(name("MarkInfo"));
  const marked = marks instanceof PDFDict && String(marks.lookup(name("Marked"))) === "true";
  return marked && pdf.catalog.lookup(name("StructTreeRoot")) instanceof PDFDict;
}

/** Takes out author data, code and whatever nothing leads to any more, such as earlier versions of pages. */
function clean(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  context.trailerInfo.Info = undefined;
  catalog.delete(name("OpenAction"));
  const names = catalog.lookup(name("Names"));
  if (names instanceof PDFDict) for (const key of ["JavaScript", "EmbeddedFiles"]) names.delete(name(key));
  for (const [, object] of context.enumerateIndirectObjects()) cleanObject(object);
  const reachable = new Set<PDFObject>();
  follow(catalog, (ref) => context.lookup(ref), reachable);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!reachable.has(object)) context.delete(ref);
    else if (isPhotograph(object)) {
      context.assign(ref, PDFRawStream.of(object.dict, withoutJpegMetadata(object.contents)));
    }
  }
}

/** Dictionaries inside this object; those behind a reference are visited by themselves. */
function cleanObject(object: PDFObject): void {
  if (object instanceof PDFStream) cleanDict(object.dict);
  else if (object instanceof PDFArray) object.asArray().forEach(cleanObject);
  else if (object instanceof PDFDict) cleanDict(object);
}

function cleanDict(dict: PDFDict): void {
  for (const key of ["Metadata", "PieceInfo", "AA", "LastModified"]) dict.delete(name(key));
  if (active.has(String(dict.get(name("S"))))) for (const key of dict.keys()) dict.delete(key);
  // On a note, T is who wrote it; on a form field it is the field's name.
  const isNote = String(dict.get(name("Type"))) === "/Annot" && String(dict.get(name("Subtype"))) !== "/Widget";
  if (isNote) dict.delete(name("T"));
  dict.values().forEach(cleanObject);
}

function follow(start: PDFObject, resolve: (ref: PDFRef) => PDFObject | undefined, seen: Set<PDFObject>): void {
  const waiting: (PDFObject | undefined)[] = [start];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const object = next instanceof PDFRef ? resolve(next) : next;
    if (!object || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFStream) waiting.push(object.dict);
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    if (object instanceof PDFDict) waiting.push(...object.values());
  }
}

const isPhotograph = (object: PDFObject): object is PDFRawStream =>
  object instanceof PDFRawStream && String(object.dict.get(name("Filter"))) === "/DCTDecode";
