import { notFound, permanentRedirect } from "next/navigation";
import { findPublishedRedirect } from "#lib/addresses/queries.ts";

/** Ends the request: leads to where the entry of an old address is now, or answers 404. */
export async function movedOrNotFound(path: string): Promise<never> {
  const target = await findPublishedRedirect(path);
  if (target) permanentRedirect(target);
  notFound();
}
