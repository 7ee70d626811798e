import { feedResponse } from "#app/(portal)/feedResponse.ts";
import { filtersOf } from "#app/(portal)/projekte/recordsFor.ts";
import { listPublishedProjectIds } from "#lib/projects/queries.ts";

export const dynamic = "force-dynamic";

/** Takes the same query string as /projekte. */
export async function GET(request: Request): Promise<Response> {
  const ids = await listPublishedProjectIds(await filtersOf(request));
  return feedResponse(request, { kind: "project", title: "Projekte", path: "/projekte", ids });
}
