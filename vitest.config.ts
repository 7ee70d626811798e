import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `server-only` throws outside Next's server build; here it is the empty module that Next puts in its place. */
const alias = { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") };

/** Tests of one folder on one of the databases. */
const onDatabase = (database: "sqlite" | "postgresql", folder: "integration" | "long") => ({
  resolve: { alias },
  test: {
    name: folder === "long" ? `long-${database}` : database,
    include: [`tests/${folder}/*.test.ts`],
    globalSetup: `tests/setup/${database}.ts`,
    setupFiles: ["tests/setup/quietConsole.ts", "tests/setup/ownDatabase.ts"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

/** scripts/test.ts wants the numbers in a file; whoever runs the tests by hand does not. */
const { TEST_REPORT } = process.env;

export default defineConfig({
  test: {
    reporters: TEST_REPORT ? ["default", ["json", { outputFile: TEST_REPORT }]] : ["default"],
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,components,prisma,scripts}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
          setupFiles: ["tests/setup/quietConsole.ts"],
        },
      },
      onDatabase("sqlite", "integration"),
      onDatabase("postgresql", "integration"),
      onDatabase("sqlite", "long"),
      onDatabase("postgresql", "long"),
    ],
  },
});
