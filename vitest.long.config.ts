/** `npm run test:long`: what takes too long for every day. */
import { defineConfig } from "vitest/config";
import { onDatabase } from "./vitest.config.ts";

export default defineConfig({ test: { projects: [onDatabase("sqlite", "long"), onDatabase("postgresql", "long")] } });
