import { checkDatabase } from "#lib/health.ts";
import { log } from "#lib/log.ts";

export const dynamic = "force-dynamic";

/** For whoever watches the portal: 200 "ok" while it serves and reaches its database, else 503. Says nothing more. */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    await checkDatabase();
    return Response.json({ status: "ok" }, { headers });
  } catch (error) {
    log.error({ err: error }, "The database does not answer");
    return Response.json({ status: "unavailable" }, { status: 503, headers });
  }
}
