import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

/** Says which machine the check may connect to. */
export type Guard = {
  mayConnect: (address: string, port: number) => boolean;
  resolve: (name: string) => Promise<string[]>;
};

/** An address that the check must not visit, because it is not on the public web. */
export class ForbiddenAddress extends Error {
  override name = "ForbiddenAddress";
}

/** The public internet on the ports of the web, and nothing else: nothing of this machine, of its network, of a cloud. */
export const publicWeb: Guard = {
  mayConnect: (address, port) => (port === 80 || port === 443) && isPublic(address),
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
};

/** Whether an IP address belongs to a machine on the public internet; for v4 addresses in v6 clothes, that v4 address. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}

/** Names that only mean something inside a network, whatever a name server says about them. */
const insideName =
  /^[^.]+\.?$|\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|localdomain)\.?$/i;

/** The one address to connect to. Throws ForbiddenAddress unless every address of the name is allowed. */
export async function safeAddress(url: URL, guard: Guard): Promise<string> {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new ForbiddenAddress(url.protocol);
  if (url.username || url.password) throw new ForbiddenAddress("credentials");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!ipaddr.isValid(host) && insideName.test(host)) throw new ForbiddenAddress(host);
  const addresses = ipaddr.isValid(host) ? [host] : await guard.resolve(host);
  const [first] = addresses;
  if (!first || !addresses.every((address) => guard.mayConnect(address, port))) throw new ForbiddenAddress(host);
  return first;
}
