import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.ts";
import { admin } from "./tests/accounts.ts";
import { freePort } from "./tests/setup/freePort.ts";

// Playwright reads this file again in every worker; what is chosen once travels in the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "portal-e2e-"));
const { E2E_PORT, E2E_DATA_DIR, TEST_REPORT, CI, BENCH } = process.env;

const quietChromium = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: TEST_REPORT ? [["list"], ["json", { outputFile: TEST_REPORT }]] : [["list"]],
  use: {
    baseURL: `http://localhost:${E2E_PORT}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findChromium() ?? undefined, args: quietChromium },
  },
  projects: [
    { name: "public", testDir: "tests/e2e/public" },
    { name: "accounts", testMatch: "accounts.setup.ts" },
    { name: "editing", testDir: "tests/e2e/editing", dependencies: ["accounts"] },
    ...(BENCH ? [{ name: "bench", testDir: "tests/bench", testMatch: "*.spec.ts", dependencies: ["accounts"] }] : []),
  ],
  webServer: {
    // The real start script, on a machine where nothing is prepared yet.
    command: "npm start",
    url: `http://localhost:${E2E_PORT}/`,
    env: { PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
    timeout: 480_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
