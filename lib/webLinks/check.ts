/** Looks in the background whether the web addresses in drafts still lead somewhere. */
import "server-only";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { day, second } from "#lib/jobs/schema.ts";
import { type Guard, publicWeb } from "./guard.ts";
import { judgeError, judgeStatus, type Verdict } from "./verdict.ts";
import { visit } from "./visit.ts";

/** How often an address is asked: a good one once a week, a broken one every day. */
const goodFor = 7 * day;
const brokenFor = day;
/** So many hosts at once, each host one address after the other with a pause. */
const hostsAtOnce = 4;
const atMost = 300;

export type CheckOptions = { guard?: Guard; pause?: number; timeout?: number; stop?: AbortSignal };

/** Checks the addresses that are due. Without a network nothing is judged: that says nothing about the addresses. */
export async function checkWebLinks(now: Date, options: CheckOptions = {}): Promise<void> {
  await db.webLink.deleteMany({ where: { ignored: false, uses: { none: {} } } });
  const due = await db.webLink.findMany({
    where: {
      ignored: false,
      uses: { some: { entry: { trashedAt: null } } },
      OR: [
        { checkedAt: null },
        { checkedAt: { lt: new Date(now.getTime() - goodFor) } },
        { problem: { not: null }, checkedAt: { lt: new Date(now.getTime() - brokenFor) } },
      ],
    },
    orderBy: { checkedAt: { sort: "asc", nulls: "first" } },
    take: atMost,
    select: { url: true },
  });
  const hosts = [...Map.groupBy(due, ({ url }) => new URL(url).host).values()];
  const workers = Array.from({ length: hostsAtOnce }, async () => {
    for (let links = hosts.shift(); links; links = hosts.shift()) await checkHost(links, now, options);
  });
  await Promise.all(workers);
}

async function checkHost(links: { url: string }[], now: Date, options: CheckOptions): Promise<void> {
  const { pause = second, stop } = options;
  for (const [index, { url }] of links.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (stop?.aborted) return;
    await checkOne(url, now, options);
  }
}

/** Asks one address and writes down the answer; null when there is no network to ask through. */
export async function checkOne(
  url: string,
  now: Date,
  { guard = publicWeb, timeout = 10 * second, stop }: CheckOptions,
) {
  const verdict = await judge(url, { guard, timeout, stop });
  if (verdict === null || stop?.aborted) return null;
  const known = await db.webLink.findUnique({ where: { url }, select: { brokenSince: true } });
  const brokenSince = verdict.problem === null ? null : (known?.brokenSince ?? now);
  await db.webLink.updateMany({ where: { url }, data: { ...verdict, checkedAt: now, brokenSince } });
  return verdict;
}

async function judge(url: string, how: { guard: Guard; timeout: number; stop?: AbortSignal }): Promise<Verdict | null> {
  const userAgent = `ZusammenImQuartier-Linkpruefung (+${env().publicUrl})`;
  try {
    return judgeStatus(await visit(url, { ...how, userAgent }));
  } catch (error) {
    return judgeError(error);
  }
}
