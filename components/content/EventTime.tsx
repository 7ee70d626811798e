import { formatDate, formatTimes, formatWeekday } from "#lib/dates.ts";
import type { EventSummary } from "#lib/events/schema.ts";

/** Day or days and hours of an event in words. */
export function EventTime({ event }: { event: EventSummary }) {
  const { startsOn, startsAt, endsOn, endsAt } = event;
  if (startsOn === "") return "Das Datum fehlt noch";
  const times = formatTimes(startsAt, endsAt);
  return (
    <>
      <time dateTime={startsAt ? `${startsOn}T${startsAt}` : startsOn}>{formatWeekday(startsOn)}</time>
      {endsOn && endsOn !== startsOn && (
        <>
          {" bis "}
          <time dateTime={endsOn}>{formatDate(endsOn)}</time>
        </>
      )}
      {times && `, ${times}`}
    </>
  );
}
