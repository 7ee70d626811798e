import "server-only";
import { unzipSync, zipSync } from "fflate";
import { withoutJpegMetadata } from "./jpegSegments.ts";
import { asItIs, type Prepared } from "./prepared.ts";
import { storeBytes } from "./store.ts";

/** More than this unpacked is no text but an attack on the memory. */
const largestUnpacked = 300 * 1024 * 1024;

const damaged = "Das Dokument ist beschädigt. Bitte speichern Sie es neu.";
const tooMuch = "Das Dokument ist entpackt viel zu groß. Bitte verkleinern Sie die Bilder darin.";
const macros = "Das Dokument enthält Makros. Bitte speichern Sie es ohne Makros, zum Beispiel als .docx.";

/** A Word, Excel or OpenDocument file without its authors, or a sentence that says why it cannot be used. */
export async function prepareOffice(bytes: Uint8Array, mime: string): Promise<Prepared | string> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= largestUnpacked;
      },
    });
  } catch {
    return damaged;
  }
  if (size > largestUnpacked) return tooMuch;
  const names = Object.keys(parts);
  if (names.some((name) => /vbaProject|^Basic\/|^Scripts\//i.test(name))) return macros;
  const cleaned = Object.fromEntries(names.map((name) => [name, cleanPart(name, parts[name] ?? new Uint8Array())]));
  const saved = zipSync(inOrder(cleaned), { mtime: new Date(1980, 1, 1) });
  const sha256 = await storeBytes(saved, mime);
  return asItIs({ kind: "document", mime, sha256, bytes: saved.length });
}

/** OpenDocument wants its type first and not compressed. */
function inOrder(parts: Record<string, Uint8Array>): Parameters<typeof zipSync>[0] {
  const { mimetype, ...others } = parts;
  return mimetype ? { mimetype: [mimetype, { level: 0 }], ...others } : others;
}

function cleanPart(name: string, content: Uint8Array): Uint8Array {
  if (/\.jpe?g$/i.test(name)) return withoutJpegMetadata(content);
  if (/(^|\/)(docProps\/\w+|meta)\.xml$/.test(name)) return edited(content, withoutPeople);
  return /\.xml$/.test(name) ? edited(content, withoutAuthors) : content;
}

const edited = (content: Uint8Array, change: (xml: string) => string) =>
  new TextEncoder().encode(change(new TextDecoder().decode(content)));

const people =
  "dc:creator|cp:lastModifiedBy|Manager|Company|meta:initial-creator|meta:printed-by|cp:keywords|dc:description|meta:user-defined|vt:lpwstr";

/** What stands in the properties of a document about those who wrote it. */
const withoutPeople = (xml: string) => xml.replace(new RegExp(`(<(${people})(\\s[^>]*)?>)[^<]*(?=</\\2>)`, "g"), "$1");

/** Names beside changes and comments. */
const withoutAuthors = (xml: string) =>
  xml
    .replace(/(\bw:(?:author|initials)=")[^"]*"/g, '$1"')
    .replace(/(<(dc:creator|meta:creator-initials|author)>)[^<]*(?=<\/\2>)/g, "$1");
