import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { listPublishedCalendarEvents } from "#lib/events/queries.ts";
import { eventModeSchema } from "#lib/events/schema.ts";
import { calendarFile } from "#lib/feeds/calendar.ts";

export const dynamic = "force-dynamic";

/** All events to subscribe to; ?art=online (or onsite, hybrid) for those of one kind. */
export async function GET(request: Request): Promise<Response> {
  const mode = eventModeSchema.safeParse(new URL(request.url).searchParams.get("art")).data;
  const events = await listPublishedCalendarEvents({ mode });
  const body = calendarFile("Veranstaltungen – Zusammen im Quartier", events, env().publicUrl);
  return download(request, { body, type: "text/calendar; charset=utf-8" });
}
