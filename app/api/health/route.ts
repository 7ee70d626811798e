import { checkDatabase } from "#lib/health.ts";
import { jobsAreLate } from "#lib/jobs/health.ts";
import { log } from "#lib/log.ts";

export const dynamic = "force-dynamic";

/**
 * For whoever watches the portal: 200 "ok" while it serves and reaches its database, else 503; and whether the work it
 * does by itself is "ok" or "late". Says nothing more.
 */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    await checkDatabase();
    const jobs = (await jobsAreLate()) ? "late" : "ok";
    return Response.json({ status: "ok", jobs }, { headers });
  } catch (error) {
    log.error({ err: error }, "The database does not answer");
    return Response.json({ status: "unavailable" }, { status: 503, headers });
  }
}
