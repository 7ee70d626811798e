import { feedResponse } from "#app/(portal)/feedResponse.ts";
import { listPublishedBausteine } from "#lib/bausteine/queries.ts";
import { parseProjectFilters } from "#lib/projects/filters.ts";
import { listPublishedProjectIds } from "#lib/projects/queries.ts";

export const dynamic = "force-dynamic";

/** Takes the same query string as /projekte. */
export async function GET(request: Request): Promise<Response> {
  const numbers = (await listPublishedBausteine()).map(({ number }) => number);
  const filters = parseProjectFilters(new URL(request.url).search, numbers);
  const ids = await listPublishedProjectIds(filters);
  return feedResponse(request, { kind: "project", title: "Projekte", path: "/projekte", ids });
}
