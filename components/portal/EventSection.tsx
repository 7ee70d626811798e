import { EventCard } from "#components/portal/EventCard.tsx";
import type { EventSummary } from "#lib/events/schema.ts";

interface EventSectionProps {
  title: string;
  events: EventSummary[];
  /** Said when there are none; without it the section is left out. */
  empty?: string;
}

export function EventSection({ title, events, empty }: EventSectionProps) {
  if (events.length === 0 && !empty) return null;
  return (
    <section>
      <h2 className="mb-6 text-h2">{title}</h2>
      {events.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="space-y-12">
          {events.map((event) => (
            <EventCard event={event} key={event.slug} />
          ))}
        </ul>
      )}
    </section>
  );
}
