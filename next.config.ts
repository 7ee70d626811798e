import { join } from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  // Types are checked by `npm run types` with the native compiler, which Next cannot call.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: join(import.meta.dirname, "lib/pageCache/handler.ts"),
  cacheMaxMemorySize: 0,
};

export default config;
