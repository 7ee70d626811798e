import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { openApiDocument } from "#lib/openData/api.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Response =>
  download(request, {
    body: JSON.stringify(openApiDocument(env().publicUrl), null, 1),
    type: "application/json; charset=utf-8",
  });
