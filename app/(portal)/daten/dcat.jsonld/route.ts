import { findPublishedDates } from "#lib/addresses/queries.ts";
import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { dcatRecord } from "#lib/openData/catalogue.ts";
import { getPublishedDataLicence } from "#lib/openData/queries.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const times = [...(await findPublishedDates()).values()].map((date) => date.getTime());
  const modified = times.length > 0 ? new Date(Math.max(...times)) : null;
  const body = JSON.stringify(dcatRecord(env().publicUrl, modified, await getPublishedDataLicence()), null, 1);
  return download(request, { body, type: "application/ld+json; charset=utf-8" });
}
