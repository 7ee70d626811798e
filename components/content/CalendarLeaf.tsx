import { calendarLeaf } from "#lib/dates.ts";

/** The day of an event as a leaf of a calendar. The full date stands in the text beside it. */
export function CalendarLeaf({ date }: { date: string }) {
  const { day, month, year } = calendarLeaf(date);
  return (
    <div aria-hidden="true" className="leaf">
      <span>{month}</span>
      <span className="block pt-2 font-display text-h1">{day}</span>
      <span className="block pb-2 text-sm">{year}</span>
    </div>
  );
}
