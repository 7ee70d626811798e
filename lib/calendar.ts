import { Temporal } from "temporal-polyfill";

/** An ISO date some days or months later; the 31st becomes the last day of a shorter month. */
export const later = (date: string, by: { days: number } | { months: number }): string =>
  Temporal.PlainDate.from(date).add(by).toString();
