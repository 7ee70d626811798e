import { requireUser } from "#lib/auth/session.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { NotAllowed, NotSignedIn } from "#lib/errors.ts";
import { exportSheet } from "#lib/lists/sheets.ts";
import { writeCsv, writeXlsx } from "#lib/sheets/writeSheet.ts";

type Context = { params: Promise<{ list: string }> };

const formats = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: writeCsv },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: writeXlsx },
};

/** A list as a file. No layout stands before this address, so it answers for itself who may have it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requireUser("content.read");
    const address = new URL(request.url).searchParams;
    const format = address.get("format") === "xlsx" ? "xlsx" : "csv";
    address.delete("format");
    const { list } = await params;
    const sheet = await exportSheet(actor, list, address);
    if (!sheet) return refusal(404, "Diese Liste gibt es nicht.");
    return new Response(new Uint8Array(await formats[format].write(sheet)), {
      headers: {
        "Content-Type": formats[format].type,
        "Content-Disposition": `attachment; filename="${list}-${todayInBerlin()}.${format}"`,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof NotSignedIn) return refusal(401, error.message);
    if (error instanceof NotAllowed) return refusal(403, error.message);
    throw error;
  }
}

const refusal = (status: number, message: string) =>
  new Response(message, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
