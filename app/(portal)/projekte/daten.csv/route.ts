import { fileNameFor, filtersOf, recordsFor } from "#app/(portal)/projekte/recordsFor.ts";
import { download } from "#lib/download.ts";
import { projectSheet } from "#lib/openData/formats.ts";
import { writeCsv } from "#lib/sheets/writeSheet.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const filters = await filtersOf(request);
  const body = Buffer.from(writeCsv(projectSheet(await recordsFor(filters))));
  return download(request, { body, type: "text/csv; charset=utf-8", fileName: `${await fileNameFor(filters)}.csv` });
}
