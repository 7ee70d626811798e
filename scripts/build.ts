import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { SettingsError } from "#lib/errors.ts";

const root = join(import.meta.dirname, "..");
const stamp = join(root, ".next/source.txt");
const folders = ["app", "components", "lib", "public"];
const files = [
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "package-lock.json",
  "prisma/schema.prisma",
];

/** One number for everything the build is made of. */
function fingerprint(): string {
  const sources = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .concat(files)
    .map((name) => join(root, name))
    .filter((path) => !path.includes(".test.") && statSync(path).isFile());
  const hash = createHash("sha256");
  for (const path of sources.sort()) hash.update(relative(root, path)).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}

export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Says nothing when it works; prints everything Next said when it fails. */
export function build(): void {
  const next = join(root, "node_modules/next/dist/bin/next");
  const source = fingerprint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0)
    throw new SettingsError(`\n${stdout}\n${stderr}\nDas Portal ließ sich nicht bauen. Oben steht, warum.`);
  writeFileSync(stamp, source);
}
