import { filtersOf } from "#app/(portal)/projekte/recordsFor.ts";
import { clientAddress } from "#lib/clientAddress.ts";
import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { apiLimit, pageQuerySchema } from "#lib/openData/api.ts";
import { listPublishedProjectPage } from "#lib/openData/queries.ts";
import { rateLimit } from "#lib/rateLimit.ts";

export const dynamic = "force-dynamic";

const limit = rateLimit(apiLimit.most, apiLimit.seconds);

/** One page of projects, filtered like the list. */
export async function GET(request: Request): Promise<Response> {
  const wait = limit.secondsToWait(clientAddress(request.headers));
  if (wait > 0) {
    return Response.json(
      { error: `Zu viele Anfragen. Bitte warten Sie ${wait} Sekunden. Für alles auf einmal: ${env().publicUrl}/daten` },
      { status: 429, headers: { "retry-after": String(wait) } },
    );
  }
  const { searchParams } = new URL(request.url);
  const asked = pageQuerySchema.safeParse(Object.fromEntries(searchParams));
  if (!asked.success) {
    return Response.json(
      { error: "page und perPage sind ganze Zahlen ab 1; perPage ist höchstens 200." },
      { status: 400 },
    );
  }
  const { page, perPage } = asked.data;
  const result = await listPublishedProjectPage(await filtersOf(request), page, perPage);
  const next = new URLSearchParams([...searchParams].filter(([name]) => name !== "page"));
  next.set("page", String(result.page + 1));
  const nextAddress = result.page < result.pages ? `${env().publicUrl}/api/v1/projekte?${next}` : null;
  return download(request, {
    body: JSON.stringify({ ...result, next: nextAddress }),
    type: "application/json; charset=utf-8",
  });
}
