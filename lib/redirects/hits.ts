/**
 * Counts how often addresses lead on. Those pages are kept like all others, so the server counts when it has answered
 * (scripts/server.ts); nothing is written on the way, and nothing is noted but the address and the time.
 */
import { db } from "#lib/db.ts";
import { log } from "#lib/log.ts";

type Hits = { count: number; lastAt: Date };

const every = 2_000;
let waiting = new Map<string, Hits>();
let timer: NodeJS.Timeout | undefined;
let writing: Promise<void> = Promise.resolve();

/** Notes that the redirect from this address (as in the request, with its query) was answered. */
export function countRedirect(requested: string): void {
  const path = requested.split("?", 1)[0] ?? "";
  // Next itself leads from "/x/" and "//x" to "/x"; those are no addresses of redirects.
  if (path.endsWith("/") || path.startsWith("//")) return;
  add(path, { count: 1, lastAt: new Date() });
  timer ??= setTimeout(() => void writeHits(), every).unref();
}

function add(path: string, { count, lastAt }: Hits): void {
  const before = waiting.get(path);
  waiting.set(path, {
    count: (before?.count ?? 0) + count,
    lastAt: before && before.lastAt > lastAt ? before.lastAt : lastAt,
  });
}

/** Writes what was counted, also before the server stops. What cannot be written is tried again with the next hits. */
export function writeHits(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  writing = writing.then(writeWaiting);
  return writing;
}

async function writeWaiting(): Promise<void> {
  const counted = waiting;
  waiting = new Map();
  if (counted.size === 0) return;
  try {
    await db.$transaction(
      [...counted].map(([path, { count, lastAt }]) =>
        db.redirect.updateMany({ where: { path }, data: { hits: { increment: count }, lastHitAt: lastAt } }),
      ),
    );
  } catch (error) {
    for (const [path, hits] of counted) add(path, hits);
    log.warn({ err: error }, "Hits of redirects could not be written yet");
  }
}
