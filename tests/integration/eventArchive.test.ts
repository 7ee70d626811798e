/** Events move themselves to the archive: nobody publishes anything at midnight, and still every page is fresh. */
import type { IncrementalCachedAppPageValue } from "next/dist/server/response-cache/types.js";
import { afterEach, expect, test, vi } from "vitest";
import { todayInBerlin } from "#lib/dates.ts";
import { listPublishedEvents } from "#lib/events/queries.ts";
import PageCache from "#lib/pageCache/handler.ts";
import { readPageStamp } from "#lib/pageCache/pageStamp.ts";
import { makePublished } from "#tests/factories.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** What Next hands to its cache. Its kinds are an enum that exists for its own compiler only. */
const appPage = (html: string): IncrementalCachedAppPageValue =>
  JSON.parse(JSON.stringify({ kind: "APP_PAGE", html, status: 200 }));

/** What the page of events does: asks the cache, and renders anew what is missing there. */
async function visit(cache: PageCache): Promise<string> {
  const key = "/veranstaltungen";
  const kept = await cache.get(key);
  if (kept?.value && "html" in kept.value) return String(kept.value.html);
  const { coming, past } = await listPublishedEvents(todayInBerlin());
  const html = `coming: ${coming.map(({ title }) => title)} past: ${past.map(({ title }) => title)}`;
  await cache.set(key, appPage(html), {});
  return html;
}

test("the day after its last day an event is in the archive, with the first visit after midnight in Germany", async () => {
  const registry = globalThis as { portalReadPageStamp?: () => Promise<string> };
  registry.portalReadPageStamp = () => readPageStamp();
  await makePublished("event", { title: "Fest", startsOn: "2027-07-01", endsOn: "2027-07-02" });
  const cache = new PageCache();
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const [moment, shown] of [
    ["2027-07-02T21:59:59Z", "coming: Fest past: "],
    ["2027-07-02T22:00:00Z", "coming:  past: Fest"],
    ["2027-07-03T10:00:00Z", "coming:  past: Fest"],
  ] as const) {
    vi.setSystemTime(new Date(moment));
    expect(await visit(cache), moment).toBe(shown);
  }
});
