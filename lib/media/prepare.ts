import "server-only";
import { open, readFile, stat } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { formats, kindLabels, type MediaKind, mediaKinds, promisedKind, tooLarge, uploadable } from "./formats.ts";
import { withoutId3 } from "./mp3.ts";
import { cleanMp4 } from "./mp4.ts";
import { prepareOffice } from "./office.ts";
import { preparePdf } from "./pdf.ts";
import { preparePicture } from "./picture.ts";
import { asItIs, type Prepared } from "./prepared.ts";
import { storeBytes, storeMoved } from "./store.ts";
import { prepareSvg } from "./svg.ts";
import { cleanWebm } from "./webm.ts";
import { webVttProblems } from "./webVtt.ts";

/**
 * Judges an uploaded file by its content, takes out what tells about people and stores what is left. Returns a sentence that
 * says what is wrong when it cannot be used; the name helps to say it, and decides nothing.
 */
export async function prepare(
  path: string,
  { name, kinds = mediaKinds }: { name: string; kinds?: MediaKind[] },
): Promise<Prepared | string> {
  const { size } = await stat(path);
  if (size === 0) return "Die Datei ist leer.";
  const mime = await typeOf(path);
  const kind = mime ? kindOf(mime) : null;
  if (!mime || !kind || !kinds.includes(kind)) return refusal(name, kinds);
  return tooLarge(kind, size) ?? clean(path, mime, kind);
}

function refusal(name: string, kinds: MediaKind[]): string {
  const promised = promisedKind(name);
  const why =
    promised && kinds.includes(promised)
      ? `Dem Namen nach ist das: ${kindLabels[promised]}. Der Inhalt der Datei ist etwas anderes, oder sie ist beschädigt. Bitte öffnen Sie sie auf Ihrem Gerät und speichern Sie sie neu.`
      : "Diese Art von Datei passt hier nicht.";
  return `${why} Möglich sind: ${kinds.map((kind) => uploadable[kind]).join(", ")}.`;
}

/** The same content under a name of its own, or one that comes in only to be turned into something else. */
const aliases = new Map([
  ["image/gif", "image/png"],
  ["video/x-m4v", "video/mp4"],
  ["audio/x-m4a", "audio/mp4"],
]);

const kindOf = (mime: string): MediaKind | null => formats[aliases.get(mime) ?? mime]?.kind ?? null;

async function typeOf(path: string): Promise<string | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found && found.mime !== "application/xml") return found.mime;
  const start = await beginningOf(path);
  if (/^\uFEFF?WEBVTT/.test(start)) return "text/vtt";
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(
    start,
  )
    ? "image/svg+xml"
    : null;
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, "r");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
  await file.close();
  return buffer.toString("utf8", 0, bytesRead);
}

async function clean(path: string, mime: string, kind: MediaKind): Promise<Prepared | string> {
  if (mime === "image/svg+xml")
    return tooLarge("captions", (await stat(path)).size) ?? prepareSvg(await readFile(path));
  if (kind === "image") return preparePicture(await readFile(path), mime);
  if (mime === "application/pdf") return preparePdf(await readFile(path));
  if (kind === "document") return prepareOffice(await readFile(path), mime);
  if (kind === "captions") return prepareCaptions(await readFile(path));
  if (mime === "audio/mpeg") return prepareMp3(await readFile(path));
  return prepareFilm(path, aliases.get(mime) ?? mime, kind);
}

async function prepareFilm(path: string, mime: string, kind: MediaKind): Promise<Prepared | string> {
  const size = await (mime === "video/webm" ? cleanWebm(path) : cleanMp4(path));
  if (!size) return "Die Datei ist beschädigt oder unvollständig. Bitte erzeugen Sie sie neu.";
  const { size: bytes } = await stat(path);
  return asItIs({ kind, mime, bytes, ...size, sha256: await storeMoved(path, mime) });
}

async function prepareMp3(content: Buffer): Promise<Prepared> {
  const bytes = withoutId3(content);
  const mime = "audio/mpeg";
  return asItIs({ kind: "audio", mime, bytes: bytes.length, sha256: await storeBytes(bytes, mime) });
}

async function prepareCaptions(content: Buffer): Promise<Prepared | string> {
  const text = content.toString("utf8");
  if (text.includes("\uFFFD"))
    return "Die Untertitel sind nicht in UTF-8 gespeichert, Umlaute wären falsch. Bitte als UTF-8 speichern.";
  const problems = webVttProblems(text);
  if (problems.length > 0) return problems.map(({ line, message }) => `Zeile ${line}: ${message}`).join("\n");
  const mime = "text/vtt";
  return asItIs({ kind: "captions", mime, bytes: content.length, sha256: await storeBytes(content, mime) });
}
