import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missingFromLock } from "./completeLock.ts";

const lock = (packages: object) => JSON.stringify({ packages });

test("package-lock.json is complete; if not, run npm run lock", () => {
  const text = readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8");
  expect(missingFromLock(text)).toEqual([]);
});

test("finds what is missing, wherever it would be looked for", () => {
  const optionalDependencies = { "@x/linux-x64-gnu": "1.2.3", "@x/darwin-arm64": "1.2.3" };
  const packages = {
    "": {},
    "node_modules/a/node_modules/x": { dev: true, optionalDependencies },
    "node_modules/@x/linux-x64-gnu": {},
  };
  expect(missingFromLock(lock(packages))).toEqual([
    ["node_modules/@x/darwin-arm64", { version: "1.2.3", optional: true, dev: true, os: ["darwin"], cpu: ["arm64"] }],
  ]);
});
