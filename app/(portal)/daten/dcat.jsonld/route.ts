import { findLastPublished } from "#lib/addresses/queries.ts";
import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { dcatRecord } from "#lib/openData/catalogue.ts";
import { getPublishedDataLicence } from "#lib/openData/queries.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const modified = await findLastPublished("project");
  const body = JSON.stringify(dcatRecord(env().publicUrl, modified, await getPublishedDataLicence()), null, 1);
  return download(request, { body, type: "application/ld+json; charset=utf-8" });
}
