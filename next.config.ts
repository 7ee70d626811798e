import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { portalPolicy } from "./lib/csp.ts";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const asList = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));

export default function config(phase: string): NextConfig {
  // Hot reload is a script, so public pages keep their policy for the real server.
  const policy: Record<string, string> =
    phase === PHASE_DEVELOPMENT_SERVER ? {} : { "Content-Security-Policy": portalPolicy() };
  // Browsers and proxies ask each time whether a page is still the same; a publish shows at once, everywhere.
  const freshness = { "Cache-Control": "public, no-cache" };
  // Drafts for guests: for this one request, and no other site or search engine learns the address.
  const secret = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
  };
  return {
    poweredByHeader: false,
    devIndicators: false,
    // Types are checked by `npm run types` with the native compiler, which Next cannot call.
    typescript: { ignoreBuildErrors: true },
    cacheHandler: join(import.meta.dirname, "lib/pageCache/handler.ts"),
    cacheMaxMemorySize: 0,
    serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@node-rs/argon2", "sharp"],
    // forbidden(): a page with status 403. Next still calls it experimental; tests/e2e would notice.
    experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "4mb" } },
    headers: async () =>
      [
        { source: "/:path*", headers: asList(everywhere) },
        // The editing area has its own policy, with a nonce: proxy.ts; so have files: lib/media/fileResponse.ts.
        { source: "/((?!redaktion(?:/|$)|medien/).*)", headers: asList(policy) },
        { source: "/((?!redaktion(?:/|$)|_next/|medien/|api/).*)", headers: asList(freshness) },
        { source: "/vorschau/:path*", headers: asList(secret) },
        // Only the editing area itself may show this one, beside its form: proxy.ts.
        { source: "/redaktion/:segment/:id/vorschau", headers: asList({ "X-Frame-Options": "SAMEORIGIN" }) },
      ].filter(({ headers }) => headers.length > 0),
  };
}
