/**
 * Next's cache for static pages (next.config.ts → cacheHandler). It keeps pages in memory, each with the stamp
 * (pageStamp.ts: content version, day, banner) read before it was rendered; a page with an older one counts as missing. So the first request after a
 * publish is fresh on every page and on every server, without tags or messages. See DECISIONS.md.
 *
 * Next loads this file by itself, outside the bundle: it may import nothing of the portal that touches the database.
 */
import { LRUCache } from "lru-cache";
import type { CacheHandler, CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import type { IncrementalCacheValue } from "next/dist/server/response-cache/types.js";
import { isForOneRequest, markedStatus } from "./pageMarks.ts";
import { withoutScripts } from "./withoutScripts.ts";

type Kept = CacheHandlerValue & { stamp: string };

/** Bytes of HTML kept; the least used pages go first, so nobody can fill the memory with made-up filters. */
const kept = new LRUCache<string, Kept>({
  maxSize: 128 * 1024 * 1024,
  sizeCalculation: (entry) => sizeOf(entry.value),
});

/** Stamps at which pages now being rendered were found missing. The oldest one counts. */
const rendering = new Map<string, string>();

const registry = globalThis as { portalReadPageStamp?: () => Promise<string> };

export default class PageCache implements Omit<CacheHandler, never> {
  async get(key: string): Promise<CacheHandlerValue | null> {
    const entry = kept.get(key);
    let stamp: string | null;
    try {
      stamp = await currentStamp();
    } catch (error) {
      // While the database is away nothing can be published, so what was last known still holds.
      if (entry) return entry;
      throw error;
    }
    if (stamp === null) return null;
    if (entry?.stamp === stamp) return entry;
    if (!rendering.has(key)) rendering.set(key, stamp);
    return null;
  }

  /** Takes the scripts out of the page in place, so that the very response it was rendered for has none either. */
  async set(
    key: string,
    value: IncrementalCacheValue | null,
    context: { cacheControl?: CacheHandlerValue["cacheControl"] },
  ) {
    const stamp = rendering.get(key);
    rendering.delete(key);
    if (value && "html" in value) {
      value.html = withoutScripts(value.html);
      // A redirect has a status already.
      if ((value.status ?? 200) === 200) value.status = markedStatus(value.html);
    }
    if (stamp === undefined || !value || ("html" in value && isForOneRequest(value.html))) return;
    kept.set(key, { value, stamp, lastModified: Date.now(), cacheControl: context.cacheControl });
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

/** Null during the build, whose pages nobody keeps. */
async function currentStamp(): Promise<string | null> {
  return (await registry.portalReadPageStamp?.()) ?? null;
}

function sizeOf(value: IncrementalCacheValue | null): number {
  return value && "html" in value ? value.html.length * 2 + 1 : 1_000;
}
