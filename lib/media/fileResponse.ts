import "server-only";
import { createReadStream } from "node:fs";
import { byteRange } from "./byteRange.ts";
import type { ServedFile } from "./served.ts";

/** Shown where they are asked for; everything else is for saving. */
const inline = /^(image|video|audio)\/|^application\/pdf$|^text\/vtt$/;

/** Whatever the browser takes it for, nothing in it runs or loads. Inside an SVG its own styles may apply. */
const powerless = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** A browser's PDF viewer does not work in a sandbox; it runs no script of the page anyway. */
const forPdf = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

function cacheControl(file: ServedFile, isPublic: boolean): string {
  // "no-transform": a part of a file is a part of these very bytes, not of compressed ones.
  if (!isPublic) return "private, no-store, no-transform";
  return file.forever ? "public, max-age=31536000, immutable, no-transform" : "public, no-cache, no-transform";
}

/** Nothing there, or nothing for whoever asks. */
export const fileMissing = () =>
  new Response("Nicht gefunden", {
    status: 404,
    headers: { "Cache-Control": "no-store", "Content-Security-Policy": powerless, "X-Content-Type-Options": "nosniff" },
  });

/** A file as an answer: right type, never executable, in parts if asked, unchanged if known. */
export function fileResponse(request: Request, file: ServedFile, isPublic: boolean): Response {
  const disposition = inline.test(file.mime) ? "inline" : "attachment";
  const headers = new Headers({
    "Content-Type": file.mime === "text/vtt" ? "text/vtt; charset=utf-8" : file.mime,
    "Content-Disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "Content-Security-Policy": file.mime === "application/pdf" ? forPdf : powerless,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "bytes",
    "Cache-Control": cacheControl(file, isPublic),
    ETag: file.etag,
  });
  if (request.headers.get("if-none-match")?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const condition = request.headers.get("if-range");
  const range = condition && condition !== file.etag ? null : byteRange(request.headers.get("range"), file.bytes);
  if (range === "beyond") {
    headers.set("Content-Range", `bytes */${file.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  if (range) headers.set("Content-Range", `bytes ${start}-${end}/${file.bytes}`);
  const body = request.method === "HEAD" ? null : asStream(file, start, end);
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** Read as the visitor takes it, so that a film never lies in memory as a whole. */
function asStream(file: ServedFile, start: number, end: number): ReadableStream {
  const source = createReadStream(file.path, { start, end });
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel() {
      source.destroy();
    },
  });
}
