/**
 * `npm run test:holes`: takes every check named here out of the code in turn, runs the tests that should notice, and
 * puts it back. Fails when nothing notices. Commit first: it writes into the files.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Hole } from "./hole.ts";
import { leaks } from "./leaks.ts";
import { writes } from "./writes.ts";

function isNoticed({ file, check, without, tests }: Hole): boolean {
  const whole = readFileSync(file, "utf8");
  if (whole.split(check).length !== 2) throw new Error(`Not there once: ${check} (${file})`);
  writeFileSync(
    file,
    whole.replace(check, () => without),
  );
  try {
    const files = tests.map((test) => `tests/integration/${test}.test.ts`);
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", "--project", "sqlite", ...files];
    return spawnSync(process.execPath, vitest, { stdio: "ignore" }).status !== 0;
  } finally {
    writeFileSync(file, whole);
  }
}

const holes = [...leaks, ...writes];
const unnoticed = holes.filter((hole) => {
  const noticed = isNoticed(hole);
  process.stdout.write(`${noticed ? "noticed  " : "UNNOTICED"}  ${hole.file}: ${hole.hole}\n`);
  return !noticed;
});
process.stdout.write(`${holes.length - unnoticed.length} of ${holes.length} noticed.\n`);
process.exitCode = unnoticed.length > 0 ? 1 : 0;
