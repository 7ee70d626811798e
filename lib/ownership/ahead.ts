import { formatDate, todayInBerlin } from "#lib/dates.ts";
import { InvalidInput } from "#lib/errors.ts";

/** Nobody plans to have read something yesterday. `day` is an ISO date; throws InvalidInput. */
export function assertAhead(day: string): void {
  if (day >= todayInBerlin()) return;
  throw new InvalidInput({ reviewBy: `Der ${formatDate(day)} ist schon vorbei. Bitte heute oder später wählen.` });
}
