import { Temporal } from "temporal-polyfill";
import { momentInBerlin } from "#lib/berlinTime.ts";

/**
 * The moment at which clocks in Germany show this date and time; of the hour that comes twice in autumn its first time.
 * Null for the hour that summer time skips: no clock ever shows it.
 */
export function momentOf(date: string, time: string): Date | null {
  const moment = momentInBerlin(`${date}T${time}`);
  return shownAt(moment).time === time ? moment : null;
}

/** Begin and end of a month ("2026-11") in Germany. */
export function monthOf(month: string): { from: Date; to: Date } {
  const first = Temporal.PlainYearMonth.from(month);
  const begin = (of: Temporal.PlainYearMonth) => momentInBerlin(`${of}-01T00:00`);
  return { from: begin(first), to: begin(first.add({ months: 1 })) };
}

/** The month so many months later or earlier. */
export const monthAfter = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** What clocks in Germany show at a moment: { date: "2026-11-23", time: "08:00" }. */
export function shownAt(moment: Date): { date: string; time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO("Europe/Berlin");
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: "minute" }) };
}
