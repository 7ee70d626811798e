import "server-only";
import { checkWebLinks } from "./check.ts";

/** The turn of the link check in lib/jobs. */
export async function checkLinksInTurn(stop: AbortSignal): Promise<Date | undefined> {
  await checkWebLinks(new Date(), { stop });
  return stop.aborted ? new Date() : undefined;
}
