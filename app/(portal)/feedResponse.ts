import { download } from "#lib/download.ts";
import { env } from "#lib/env.ts";
import { atomFeed } from "#lib/feeds/atomFeed.ts";
import { type FeedKind, listPublishedFeedItems } from "#lib/feeds/queries.ts";

type Which = { kind: FeedKind; title: string; path: string; ids?: string[] };

/** What is new in one list, for feed readers. Its own address is that of the request, filters and all. */
export async function feedResponse(request: Request, { kind, title, path, ids }: Which): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const items = await listPublishedFeedItems(kind, ids);
  const body = atomFeed({ title, path: path + search, self: pathname + search, items }, env().publicUrl);
  return download(request, { body, type: "application/atom+xml; charset=utf-8" });
}
