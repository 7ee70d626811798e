import { Temporal } from "temporal-polyfill";

/**
 * The moment at which clocks in Germany show this ("2026-11-23T08:00"). An hour that comes twice means its first or its
 * second time; one that summer time skips means the hour after it.
 */
export function momentInBerlin(local: string, twice: "first" | "second" = "first"): Date {
  const disambiguation = twice === "first" ? "compatible" : "later";
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Berlin", { disambiguation });
  return new Date(zoned.epochMilliseconds);
}
