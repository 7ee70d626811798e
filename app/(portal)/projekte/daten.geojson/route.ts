import { filtersOf, recordsFor } from "#app/(portal)/projekte/recordsFor.ts";
import { download } from "#lib/download.ts";
import { projectGeoJson } from "#lib/openData/formats.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify(projectGeoJson(await recordsFor(await filtersOf(request))));
  return download(request, { body, type: "application/geo+json; charset=utf-8" });
}
