import { download, nothingToDownload } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { listPublishedCalendarEvents } from "#lib/events/queries.ts";
import { calendarFile } from "#lib/feeds/calendar.ts";

export const dynamic = "force-dynamic";

/** One event to put into a calendar. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const [event] = await listPublishedCalendarEvents({ slug });
  if (!event) return nothingToDownload();
  const body = calendarFile(event.title, [event], env().publicUrl);
  return download(request, { body, type: "text/calendar; charset=utf-8", fileName: `${event.slug}.ics` });
}
