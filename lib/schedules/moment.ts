import { Temporal } from "temporal-polyfill";

const berlin = "Europe/Berlin";

/**
 * The moment at which clocks in Germany show this date and time; of the hour that comes twice in autumn its first time.
 * Null for the hour that summer time skips: no clock ever shows it.
 */
export function momentOf(date: string, time: string): Date | null {
  const shown = Temporal.PlainDateTime.from(`${date}T${time}`);
  const zoned = shown.toZonedDateTime(berlin, { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(shown) ? new Date(zoned.epochMilliseconds) : null;
}

/** Begin and end of a month ("2026-11") in Germany. */
export function monthOf(month: string): { from: Date; to: Date } {
  const first = Temporal.PlainYearMonth.from(month);
  const start = (begin: Temporal.PlainYearMonth) =>
    new Date(begin.toPlainDate({ day: 1 }).toZonedDateTime(berlin).epochMilliseconds);
  return { from: start(first), to: start(first.add({ months: 1 })) };
}

/** The month so many months later or earlier. */
export const monthAfter = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** What clocks in Germany show at a moment: { date: "2026-11-23", time: "08:00" }. */
export function shownAt(moment: Date): { date: string; time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(berlin);
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: "minute" }) };
}
