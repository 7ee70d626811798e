import { LRUCache } from "lru-cache";

/** Lets each client do something only so often: `most` times in `seconds`, counted by this server alone. */
export function rateLimit(most: number, seconds: number) {
  const counts = new LRUCache<string, { count: number; endsAt: number }>({ max: 10_000, ttl: seconds * 1_000 });
  return {
    /** Seconds to wait, or 0 when it may be done now; that is counted. */
    secondsToWait(client: string, now = Date.now()): number {
      const window = counts.get(client);
      if (!window || window.endsAt <= now) {
        counts.set(client, { count: 1, endsAt: now + seconds * 1_000 });
        return 0;
      }
      window.count += 1;
      return window.count > most ? Math.ceil((window.endsAt - now) / 1_000) : 0;
    },
  };
}
