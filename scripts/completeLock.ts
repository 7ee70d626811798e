/**
 * `npm run lock`: adds to package-lock.json what npm leaves out where the registry has no packages for other systems.
 * Without these entries `npm ci` refuses to work. Run it after every `npm install <package>`; a test reminds of it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const file = join(import.meta.dirname, "../package-lock.json");

const packageSchema = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });
type Packages = z.infer<typeof lockSchema>["packages"];

/** Whether Node would find the package from there: beside it or in any folder above. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  const parts = from.split("/node_modules/");
  return [...parts.keys(), parts.length].some((count) => {
    const folder = parts.slice(0, count).join("/node_modules/");
    return `${folder ? `${folder}/` : ""}node_modules/${name}` in packages;
  });
}

/** Optional packages that packages of the lock file name and that it does not have, each with its new entry. */
export function missingFromLock(lockText: string): [string, object][] {
  const { packages } = lockSchema.parse(JSON.parse(lockText));
  return Object.entries(packages).flatMap(([from, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, from, name))
      .map(([name, range]): [string, object] => [`node_modules/${name}`, { ...entryFor(name, range), dev }]),
  );
}

/** Version, processor and system as the name of such a package says; enough for npm to skip it elsewhere. */
function entryFor(name: string, range: string) {
  const os = /android|darwin|linux|win32|freebsd|openharmony|sunos|aix/.exec(name)?.[0];
  const cpu = /wasm32|arm64|x64|ia32|arm|riscv64|s390x|ppc64|loong64/.exec(name.replace("wasm32-wasi", "wasm32"))?.[0];
  const libc = /musl/.test(name) ? "musl" : /-gnu/.test(name) ? "glibc" : undefined;
  return {
    version: range.replace(/^[\^~]/, ""),
    optional: true,
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  };
}

if (import.meta.main) {
  const text = readFileSync(file, "utf8");
  const missing = missingFromLock(text);
  // Read again without the schemas: they would put known keys first, and the file should change as little as possible.
  const lock = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  const known = z.record(z.string(), z.unknown()).parse(lock.packages);
  const packages = Object.entries({ ...known, ...Object.fromEntries(missing) });
  packages.sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages of other systems added`);
}
