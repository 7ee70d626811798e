/** Looks in the background whether the web addresses in drafts still lead somewhere. */
import "server-only";
import { db } from "#lib/db.ts";
import { day, second } from "#lib/duration.ts";
import { env } from "#lib/env.ts";
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

/**
 * Checks the addresses that are due. When none of them answers, one that was good lately is asked, too: without a network,
 * or in one that lets nothing out, nothing is known about any address.
 */
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
  const answers: Answer[] = [];
  const workers = Array.from({ length: hostsAtOnce }, async () => {
    for (let links = hosts.shift(); links; links = hosts.shift()) answers.push(...(await askHost(links, options)));
  });
  await Promise.all(workers);
  const isProven = answers.some(({ verdict }) => verdict.status !== null);
  const isDoubtful = answers.some(({ verdict }) => !verdict.certain);
  const isOnline = isProven || (isDoubtful && (await reachesAnything(options)));
  for (const answer of answers) if (answer.verdict.certain || isOnline) await record(answer, now);
}

type Answer = { url: string; verdict: Verdict };

async function askHost(links: { url: string }[], options: CheckOptions): Promise<Answer[]> {
  const { pause = second, stop } = options;
  const answers: Answer[] = [];
  for (const [index, { url }] of links.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (stop?.aborted) return answers;
    const verdict = await judge(url, options);
    // What was broken off in the middle says nothing.
    if (!stop?.aborted) answers.push({ url, verdict });
  }
  return answers;
}

/** Asks one address and writes down the answer; null when nothing can be reached from here. */
export async function checkOne(url: string, now: Date, options: CheckOptions): Promise<Verdict | null> {
  const verdict = await judge(url, options);
  if (!verdict.certain && !(await reachesAnything(options))) return null;
  await record({ url, verdict }, now);
  return verdict;
}

/** Whether the address that was good last still answers: if not, it is our network that is broken. */
async function reachesAnything(options: CheckOptions): Promise<boolean> {
  const known = await db.webLink.findFirst({
    where: { problem: null, status: { not: null } },
    orderBy: { checkedAt: "desc" },
    select: { url: true },
  });
  return known !== null && (await judge(known.url, options)).status !== null;
}

async function record({ url, verdict: { status, problem } }: Answer, now: Date): Promise<void> {
  const known = await db.webLink.findUnique({ where: { url }, select: { brokenSince: true } });
  const brokenSince = problem === null ? null : (known?.brokenSince ?? now);
  await db.webLink.updateMany({ where: { url }, data: { status, problem, checkedAt: now, brokenSince } });
}

async function judge(url: string, { guard = publicWeb, timeout = 10 * second, stop }: CheckOptions): Promise<Verdict> {
  const userAgent = `ZusammenImQuartier-Linkpruefung (+${env().publicUrl})`;
  try {
    return judgeStatus(await visit(url, { guard, timeout, stop, userAgent }));
  } catch (error) {
    return judgeError(error);
  }
}
