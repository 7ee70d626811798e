import http from "node:http";
import https from "node:https";
import { isIPv6 } from "node:net";
import { type Guard, safeAddress } from "./guard.ts";

export type Visit = { guard: Guard; userAgent: string; timeout: number; stop?: AbortSignal };

const mostRedirects = 5;

/** What a web address answers in the end: asks for the head, and for the page where that is refused; follows redirects. */
export async function visit(address: string, how: Visit): Promise<number> {
  const status = await follow(new URL(address), "HEAD", how);
  return status < 400 ? status : follow(new URL(address), "GET", how);
}

/** Every hop is judged anew: a public page may redirect into a private network. */
async function follow(url: URL, method: "HEAD" | "GET", how: Visit, hops = 0): Promise<number> {
  const { status, location } = await ask(url, await safeAddress(url, how.guard), method, how);
  if (status < 300 || status > 399 || !location) return status;
  if (hops === mostRedirects || !URL.canParse(location, url)) throw new TooManyRedirects();
  return follow(new URL(location, url), method, how, hops + 1);
}

/** Leads round in circles, or nowhere. */
export class TooManyRedirects extends Error {
  override name = "TooManyRedirects";
}

/** Connects to the address that was checked: the name is not asked again, so it cannot answer differently now. */
function ask(url: URL, address: string, method: string, { userAgent, timeout, stop }: Visit) {
  return new Promise<{ status: number; location?: string }>((resolve, reject) => {
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(stop ? [stop] : [])]);
    const request = (url.protocol === "https:" ? https : http).request(
      url,
      {
        method,
        signal,
        agent: false,
        headers: { "User-Agent": userAgent, Accept: "text/html,*/*;q=0.5" },
        lookup: (_name, options, done) => {
          const family = isIPv6(address) ? 6 : 4;
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    request.on("error", reject);
    request.end();
  });
}
