import { fromOwnPage } from "#lib/auth/fromOwnPage.ts";
import { autosaveEntry } from "#lib/content/actions.ts";

/**
 * Where a form saves itself while somebody types. Not a server action: those wait for each other, stop when a page is
 * left, and have new addresses after every update of the portal.
 */
export async function POST(request: Request): Promise<Response> {
  return fromOwnPage(request, async () => autosaveEntry(await request.formData()));
}
