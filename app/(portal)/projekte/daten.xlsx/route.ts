import { fileNameFor, filtersOf, recordsFor } from "#app/(portal)/projekte/recordsFor.ts";
import { download } from "#lib/download.ts";
import { projectSheet } from "#lib/openData/formats.ts";
import { writeXlsx } from "#lib/sheets/writeSheet.ts";

export const dynamic = "force-dynamic";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function GET(request: Request): Promise<Response> {
  const filters = await filtersOf(request);
  const body = Buffer.from(await writeXlsx(projectSheet(await recordsFor(filters))));
  return download(request, { body, type, fileName: `${await fileNameFor(filters)}.xlsx` });
}
