import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { later } from "#lib/calendar.ts";
import type { CalendarEvent } from "#lib/events/schema.ts";

/** Rules of the clock in Germany since 1996, as RFC 5545 wants them beside local times. */
const berlin = `BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
BEGIN:DAYLIGHT\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
TZNAME:CEST\r
DTSTART:19700329T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
TZNAME:CET\r
DTSTART:19701025T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
END:STANDARD\r
END:VTIMEZONE`;

/**
 * An iCalendar file (RFC 5545) with local times in Europe/Berlin. An event without a time takes the whole day. The number
 * of changes rises with every publish, so that subscribed calendars take over what is new.
 * @param publicUrl address of the portal without a slash at the end
 */
export function calendarFile(name: string, events: CalendarEvent[], publicUrl: string): string {
  const calendar = ical({
    name,
    prodId: { company: "Zusammen im Quartier", product: "Portal", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
    // The zone is that of the events: with one of its own, the library writes stamps in local time, which must be UTC.
    timezone: { name: null, generator: () => berlin },
    ttl: 6 * 60 * 60,
  });
  for (const event of events) {
    const { startsOn, startsAt, endsOn, endsAt } = event;
    const lastDay = endsOn ?? startsOn;
    const allDay = !startsAt;
    calendar.createEvent({
      id: `${event.id}@${new URL(publicUrl).hostname}`,
      sequence: Math.floor((event.modifiedAt.getTime() - Date.UTC(2026, 0, 1)) / 1000),
      stamp: event.modifiedAt,
      lastModified: event.modifiedAt,
      allDay,
      floating: false,
      timezone: "Europe/Berlin",
      start: allDay ? startsOn : `${startsOn}T${startsAt}:00`,
      end: allDay ? later(lastDay, { days: 1 }) : endsAt ? `${lastDay}T${endsAt}:00` : null,
      summary: event.title,
      description: event.summary,
      location: [event.place, event.street, [event.postalCode, event.city].filter(Boolean).join(" ")]
        .filter(Boolean)
        .join(", "),
      url: `${publicUrl}/veranstaltungen/${event.slug}`,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}
