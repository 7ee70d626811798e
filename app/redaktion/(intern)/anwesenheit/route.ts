import { fromOwnPage } from "#lib/auth/fromOwnPage.ts";
import { callFromEntry } from "#lib/presence/actions.ts";

/** Where the page of an entry says that it is open, and hears who else has it open. */
export async function POST(request: Request): Promise<Response> {
  return fromOwnPage(request, async () => callFromEntry(await request.formData()));
}
