import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `server-only` throws outside Next's server build; here it is the empty module that Next puts in its place. */
const alias = { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") };

/** Tests in one folder of tests/ on one of the databases. */
export const onDatabase = (name: "sqlite" | "postgresql", folder: "integration" | "long") => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${folder}/*.test.ts`],
    globalSetup: `tests/setup/${name}.ts`,
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
    ],
  },
});
