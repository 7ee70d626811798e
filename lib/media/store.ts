import { day, hour } from "#lib/duration.ts";
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { dataDir } from "#lib/env.ts";
import { formats } from "./formats.ts";

/**
 * Files are kept in DATA_DIR/media under the hash of their content. Several servers share that folder; because a file
 * never changes, they need not agree on anything.
 */
const folder = () => join(dataDir(), "media");

/** Where a stored file lies. Both parts come from the database, never from an address. */
export const pathOf = (sha256: string, mime: string) =>
  join(folder(), `${sha256}.${formats[mime]?.extension ?? "bin"}`);

/** A new name for a file under way. Whoever asks renames it or deletes it. */
export async function unfinishedPath(): Promise<string> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  return join(folder(), `.${randomBytes(8).toString("hex")}`);
}

/** Keeps bytes under the hash of their content and returns that hash. A half-written file is never seen. */
export async function storeBytes(bytes: Uint8Array, mime: string): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const unfinished = await unfinishedPath();
  await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
  await rename(unfinished, pathOf(sha256, mime));
  return sha256;
}

/** The same for a file that is already on the disk; it is moved. */
export async function storeMoved(path: string, mime: string): Promise<string> {
  const sha256 = await hashOf(path);
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
  await rename(path, pathOf(sha256, mime));
  return sha256;
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

export const readStored = (sha256: string, mime: string): Promise<Buffer> => readFile(pathOf(sha256, mime));

/** Deletes what uploads left behind when the server died in the middle of them. */
export async function discardUnfinished(now: number): Promise<void> {
  const files = await readdir(folder()).catch(() => []);
  for (const file of files.filter((name) => name.startsWith("."))) {
    const found = await stat(join(folder(), file)).catch(() => null);
    if (found && now - found.mtimeMs > day) await rm(join(folder(), file), { force: true });
  }
}

/** Younger than this, a file may belong to an upload whose row is not written yet. */
const unfinished = hour;

/** Deletes a stored file that nobody needs any more. */
export async function discardStored(sha256: string, mime: string): Promise<void> {
  const path = pathOf(sha256, mime);
  const found = await stat(path).catch(() => null);
  if (found && Date.now() - found.mtimeMs > unfinished) await rm(path, { force: true });
}
