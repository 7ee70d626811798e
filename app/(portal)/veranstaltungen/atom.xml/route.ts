import { feedResponse } from "#app/(portal)/feedResponse.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> =>
  feedResponse(request, { kind: "event", title: "Veranstaltungen", path: "/veranstaltungen" });
