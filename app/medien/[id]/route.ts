import { findPublishedMedia } from "#lib/media/queries.ts";

/** Files never change under their address: a new picture gets a new one. */
const forever = "public, max-age=31536000, immutable";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const file = await findPublishedMedia((await params).id);
  if (!file) return new Response("Nicht gefunden", { status: 404, headers: { "Cache-Control": "no-store" } });
  const headers = { ETag: file.etag, "Cache-Control": forever, "X-Content-Type-Options": "nosniff" };
  if (request.headers.get("if-none-match")?.includes(file.etag)) return new Response(null, { status: 304, headers });
  return new Response(await file.read(), {
    headers: { ...headers, "Content-Type": file.mime },
  });
}
