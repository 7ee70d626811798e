const BERLIN = "Europe/Berlin";
const utc = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("de-DE", { ...options, timeZone: "UTC" }).format(utc(iso));

/** "2022-09-15" → "15. September 2022". */
export function formatDate(iso: string): string {
  return format(iso, { day: "numeric", month: "long", year: "numeric" });
}

/** "2022-09-15" → "Donnerstag, 15. September 2022". */
export function formatWeekday(iso: string): string {
  return format(iso, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** The parts of a calendar leaf: { day: "15", month: "September", year: "2022" }. */
export function calendarLeaf(iso: string): { day: string; month: string; year: string } {
  return { day: format(iso, { day: "numeric" }), month: format(iso, { month: "long" }), year: iso.slice(0, 4) };
}

/** "2021" → "2021", "2021-03" → "März 2021", "2021-03-15" → "15. März 2021". */
export function formatPartialDate(partial: string): string {
  if (/^\d{4}$/.test(partial)) return partial;
  if (/^\d{4}-\d{2}$/.test(partial)) return format(`${partial}-01`, { month: "long", year: "numeric" });
  return formatDate(partial);
}

/** "vom 1. Januar 2021 bis 31. Dezember 2022", or as much of it as is known; null when nothing is. */
export function formatPeriod(from: string | null, to: string | null): string | null {
  if (from && to) return `${formatDate(from)} bis ${formatDate(to)}`;
  if (from) return `ab ${formatDate(from)}`;
  if (to) return `bis ${formatDate(to)}`;
  return null;
}

/** "10:00 bis 16:00 Uhr", "ab 10:00 Uhr", or null without a time. */
export function formatTimes(startsAt: string | null, endsAt: string | null): string | null {
  if (startsAt && endsAt) return `${startsAt} bis ${endsAt} Uhr`;
  return startsAt ? `ab ${startsAt} Uhr` : null;
}

/** Today's date in Berlin as an ISO date. */
export function todayInBerlin(now: Date = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: BERLIN }).format(now);
}

const minute = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: BERLIN });

/** This minute as a form has it: "2026-11-03T14:03", as the clock shows it in Germany. */
export function nowInBerlin(now: Date = new Date()): string {
  return minute.format(now).replace(" ", "T");
}

const dateTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short", timeZone: BERLIN });

/** "3. November 2026 um 14:03" as the clock shows it in Germany. */
export function formatDateTime(date: Date): string {
  return dateTime.format(date);
}

const clock = new Intl.DateTimeFormat("de-DE", { timeStyle: "short", timeZone: BERLIN });

/** "14:03" as the clock shows it in Germany. */
export function formatClock(date: Date): string {
  return clock.format(date);
}

/** "2026-11-03" → "03.11.2026", for tables. */
export function shortDate(iso: string): string {
  return format(iso, { day: "2-digit", month: "2-digit", year: "numeric" });
}

const shortTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "short", timeStyle: "short", timeZone: BERLIN });

/** "03.11.26, 14:03" as the clock shows it in Germany, for tables. */
export function shortDateTime(date: Date): string {
  return shortTime.format(date);
}
