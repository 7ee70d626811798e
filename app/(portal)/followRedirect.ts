import { permanentRedirect } from "next/navigation";
import { findPublishedRedirect } from "#lib/addresses/queries.ts";

/** Ends the request when an entry once had this address: leads to where it is now. */
export async function followRedirect(path: string): Promise<void> {
  const target = await findPublishedRedirect(path);
  if (target) permanentRedirect(target);
}
