import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { openApiDocument } from "#lib/openData/api.ts";
import { getPublishedDataLicence } from "#lib/openData/queries.ts";

export const dynamic = "force-dynamic";

export const GET = async (request: Request): Promise<Response> =>
  download(request, {
    body: JSON.stringify(openApiDocument(env().publicUrl, await getPublishedDataLicence()), null, 1),
    type: "application/json; charset=utf-8",
  });
