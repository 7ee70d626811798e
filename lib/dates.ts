const dateTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" });

/** "3. November 2026 um 14:03" as the clock shows it in Germany. */
export function formatDateTime(date: Date): string {
  return dateTime.format(date);
}
