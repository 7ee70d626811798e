import { env } from "./env.ts";

/**
 * Who is asking, by what our own proxies have added to `X-Forwarded-For` (TRUSTED_PROXIES of them; without any, Next itself
 * adds one). What stands before that could be made up by the client.
 */
export const clientAddress = (headers: Headers, proxies = env().trustedProxies): string =>
  headers.get("x-forwarded-for")?.split(",").at(-proxies)?.trim() ?? "";
