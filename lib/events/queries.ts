import "server-only";
import { cache } from "react";
import { findPublishedDates } from "#lib/addresses/queries.ts";
import { db } from "#lib/db.ts";
import {
  type CalendarEvent,
  type EventMode,
  type EventSummary,
  type EventView,
  eventModeSchema,
} from "#lib/events/schema.ts";
import { canBeSeen } from "#lib/films/schema.ts";
import { onlyFile, pictureFromColumns } from "#lib/media/schema.ts";
import { richTextSchema } from "#lib/richText/schema.ts";

const summarySelect = {
  slug: true,
  title: true,
  summary: true,
  startsOn: true,
  startsAt: true,
  endsOn: true,
  endsAt: true,
  mode: true,
  cancelled: true,
  place: true,
  city: true,
} as const;

/** Events that end on the day `today` (ISO date) or later, the next one first; and those before, the latest first. */
export async function listPublishedEvents(today: string): Promise<{ coming: EventSummary[]; past: EventSummary[] }> {
  const rows = await db.event.findMany({ select: summarySelect, orderBy: [{ startsOn: "asc" }, { title: "asc" }] });
  const events = rows.map((row) => ({ ...row, mode: eventModeSchema.parse(row.mode) }));
  const isOver = (event: EventSummary) => (event.endsOn ?? event.startsOn) < today;
  return { coming: events.filter((event) => !isOver(event)), past: events.filter(isOver).reverse() };
}

/** One event with everything its page shows, or null. */
export const getPublishedEvent = cache(async (slug: string): Promise<EventView | null> => {
  const row = await db.event.findUnique({
    where: { slug },
    select: {
      ...summarySelect,
      street: true,
      postalCode: true,
      registration: true,
      body: true,
      review: true,
      pictureId: true,
      pictureAlt: true,
      films: { select: { slug: true, title: true, url: true, videoId: true }, orderBy: { title: "asc" } },
    },
  });
  return (
    row && {
      ...row,
      films: row.films.map(({ slug: film, title, url, videoId }) => ({
        slug: film,
        title,
        canBeSeen: canBeSeen({ url, video: onlyFile(videoId) }),
      })),
      picture: pictureFromColumns(row),
      mode: eventModeSchema.parse(row.mode),
      body: richTextSchema.parse(row.body),
      review: richTextSchema.parse(row.review),
    }
  );
});

/** Those of these events that are live, by id. */
export async function findPublishedEvents(ids: string[]): Promise<Record<string, EventSummary>> {
  if (ids.length === 0) return {};
  const rows = await db.event.findMany({ where: { id: { in: ids } }, select: { id: true, ...summarySelect } });
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, { ...row, mode: eventModeSchema.parse(row.mode) }]));
}

/** Events as calendars take them over: all, those of one kind, or one. */
export async function listPublishedCalendarEvents(which: {
  slug?: string;
  mode?: EventMode;
}): Promise<CalendarEvent[]> {
  const events = await db.event.findMany({
    where: which,
    select: { id: true, street: true, postalCode: true, ...summarySelect },
    orderBy: [{ startsOn: "asc" }, { title: "asc" }],
  });
  const dates = await findPublishedDates(events.map(({ id }) => id));
  return events.map((event) => ({ ...event, modifiedAt: dates.get(event.id) ?? new Date(0) }));
}
