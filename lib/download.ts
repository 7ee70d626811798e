import { createHash } from "node:crypto";

type Download = {
  body: string | Buffer<ArrayBuffer>;
  /** Media type, with its charset where it is text. */
  type: string;
  /** Makes the browser save it under this name (plain ASCII) instead of showing it. */
  fileName?: string;
};

/**
 * The answer to a request for something made from what is live: never kept without asking, and not sent again to whoever
 * has this very content already (RFC 9110, entity tags). The tag comes from the content alone, so it tells nothing else.
 */
export function download(request: Request, { body, type, fileName }: Download): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({ etag, "cache-control": "public, no-cache" });
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag) || known?.includes("*")) return new Response(null, { status: 304, headers });
  headers.set("content-type", type);
  if (fileName) headers.set("content-disposition", `attachment; filename="${fileName}"`);
  return new Response(body, { headers });
}

/** There is nothing at this address. */
export const nothingToDownload = () =>
  new Response("Hier gibt es nichts.\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
