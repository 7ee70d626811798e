import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `server-only` throws outside Next's server build; here it is the empty module that Next puts in its place. */
const alias = { "server-only": join(import.meta.dirname, "node_modules/server-only/empty.js") };

const onDatabase = (database: "sqlite" | "postgresql", name: string, folder: string, seconds: number) => ({
  resolve: { alias },
  test: {
    name,
    include: [`${folder}/*.test.ts`],
    globalSetup: `tests/setup/${database}.ts`,
    setupFiles: ["tests/setup/quietConsole.ts", "tests/setup/ownDatabase.ts"],
    execArgv: ["--disable-warning=ExperimentalWarning"],
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
  },
});

const integration = (database: "sqlite" | "postgresql") => onDatabase(database, database, "tests/integration", 20);
const bench = (database: "sqlite" | "postgresql") => onDatabase(database, `bench-${database}`, "tests/bench", 300);
const long = (database: "sqlite" | "postgresql") => onDatabase(database, `long-${database}`, "tests/long", 3600);

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
      integration("sqlite"),
      integration("postgresql"),
      bench("sqlite"),
      bench("postgresql"),
      long("sqlite"),
      long("postgresql"),
    ],
  },
});
