/**
 * `npm run test:holes`: takes every check out of the code in turn, runs the tests that should notice, and puts it back. Ends
 * with the checks nothing noticed. Besides the holes somebody has listed, every `assertMay` of the data layer is one.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { type Hole, holes } from "./holes.ts";

const testsImporting = (module: string) =>
  globSync("tests/integration/*.test.ts")
    .filter((test) => readFileSync(test, "utf8").includes(`"#${module}"`))
    .map((test) => test.replace(/^.*\/|\.test\.ts$/g, ""));

/** Permission checks are many and look alike, so each is told by the function it stands in. */
function permissionHoles(): Hole[] {
  return globSync("lib/**/*.ts").flatMap((file) => {
    const functions = readFileSync(file, "utf8").split(/^(?=(?:export )?(?:async )?function |(?:export )?const )/m);
    return functions.flatMap((words) => {
      const [check] = words.match(/^ +assertMay\(.*\);\n/m) ?? [];
      const [, name] = words.match(/^(?:export )(?:async )?(?:function|const) (\w+)/) ?? [];
      if (!check || !name) return [];
      const tests = testsImporting(file).filter((test) =>
        readFileSync(`tests/integration/${test}.test.ts`, "utf8").includes(name),
      );
      return [
        { hole: `${name} forgets ${check.trim()}`, file, check: words, without: words.replace(check, ""), tests },
      ];
    });
  });
}

function isNoticed({ file, check, without, tests }: Hole): boolean {
  const whole = readFileSync(file, "utf8");
  if (whole.split(check).length !== 2) throw new Error(`Not there once: ${check} (${file})`);
  if (tests.length === 0) return false;
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

const wanted = process.argv[2] ?? "";
const chosen = [...holes, ...permissionHoles()].filter(({ hole, file }) => `${file} ${hole}`.includes(wanted));
const unnoticed = chosen.filter((hole) => {
  const noticed = isNoticed(hole);
  console.log(`${noticed ? "noticed  " : "UNNOTICED"}  ${hole.file}: ${hole.hole}`);
  return !noticed;
});
console.log(`${chosen.length - unnoticed.length} of ${chosen.length} noticed.`);
process.exitCode = unnoticed.length > 0 ? 1 : 0;
