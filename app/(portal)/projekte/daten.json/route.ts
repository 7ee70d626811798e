import { filtersOf, recordsFor } from "#app/(portal)/projekte/recordsFor.ts";
import { download } from "#lib/download.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify(await recordsFor(await filtersOf(request)), null, 1);
  return download(request, { body, type: "application/json; charset=utf-8" });
}
