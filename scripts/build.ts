import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const stamp = join(root, ".next/source.txt");
const sources = [
  "{app,components,lib,public}/**/*.*",
  "prisma/schema.prisma",
  "{package-lock,tsconfig}.json",
  "{next.config,proxy,instrumentation}.ts",
  "postcss.config.mjs",
];

/** One number for everything the build is made of. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of globSync(sources, { cwd: root, exclude: ["**/*.test.*"] }).sort()) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Throws with the whole output when the build fails; says nothing when it works. */
export function build(): void {
  const next = join(root, "node_modules/next/dist/bin/next");
  const source = fingerprint();
  execFileSync(process.execPath, [next, "build"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  writeFileSync(stamp, source);
}
