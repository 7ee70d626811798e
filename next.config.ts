import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run types` with the native compiler, which Next cannot call.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
