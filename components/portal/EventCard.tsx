import { CalendarLeaf } from "#components/content/CalendarLeaf.tsx";
import { EventTime } from "#components/content/EventTime.tsx";
import { type EventSummary, eventModeLabels } from "#lib/events/schema.ts";

/** An event beside its calendar leaf. */
export function EventCard({ event }: { event: EventSummary }) {
  const where = event.mode === "online" ? eventModeLabels.online : [event.place, event.city].filter(Boolean).join(", ");
  return (
    <li className="relative flex flex-col gap-x-8 gap-y-4 sm:flex-row">
      <CalendarLeaf date={event.startsOn} />
      <div className="min-w-0 max-w-[40rem]">
        <h3 className="text-h3">
          <a className="card-link title-link" href={`/veranstaltungen/${event.slug}`}>
            {event.title}
          </a>
        </h3>
        <p className="mt-1 font-bold text-brick-text">
          <EventTime event={event} />
        </p>
        {where && <p>{where}</p>}
        {event.summary && <p className="mt-3">{event.summary}</p>}
      </div>
    </li>
  );
}
