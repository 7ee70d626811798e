/**
 * `npm test`: every check of the project, one after the other. Goes on after a failure and closes with one line that
 * counts all tests, each check without tests of its own as one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ensureChromium } from "./chromium.ts";

type Counts = { passed: number; failed: number; skipped: number };

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "portal-test-reports-"));

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform(
    (run): Counts => ({
      passed: run.numPassedTests,
      failed: run.numFailedTests,
      skipped: run.numPendingTests + run.numTodoTests,
    }),
  );

/** A test that passed only when repeated counts as failed. */
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) })
  .transform(
    ({ stats }): Counts => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );

/** Runs one of the scripts of package.json; true when it succeeded. */
function run(script: string, environment: Record<string, string> = {}): boolean {
  console.log(`\n━━ ${script}`);
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`━━ ${script} ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return status === 0;
}

/** A check without tests of its own counts as one. */
function check(script: string): Counts {
  const ok = run(script);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Adds what the suite reports. A suite that failed beside its tests, or ran none, counts as a failure of its own. */
function suite(script: string, report: z.ZodType<Counts>): Counts {
  const file = join(reports, `${script.replace(":", "-")}.json`);
  const ok = run(script, { TEST_REPORT: file, E2E_DATA_DIR: join(reports, "data") });
  const counts = existsSync(file)
    ? report.parse(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = counts.passed + counts.failed === 0;
  if (ranNothing) console.log(`━━ ${script} ran no test`);
  return ranNothing || (!ok && counts.failed === 0) ? { ...counts, failed: counts.failed + 1 } : counts;
}

process.env.CHROMIUM_PATH = ensureChromium();
execFileSync("npm", ["run", "--silent", "db:generate"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

const results = [
  check("lint"),
  check("types"),
  check("deadcode"),
  suite("test:unit", vitestReport),
  suite("test:integration", vitestReport),
  suite("test:e2e", playwrightReport),
];
rmSync(reports, { recursive: true });

const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
const skipped = sum("skipped");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
