import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataDir } from "#lib/env.ts";
import { extensions, type ImageMime } from "./schema.ts";

const folder = () => join(dataDir(), "media");

/** Where a stored file lies. Both parts come from the database, never from an address. */
const fileOf = (sha256: string, mime: ImageMime) => join(folder(), `${sha256}.${extensions[mime]}`);

/** Keeps a file under the hash of its content and returns that hash. A half-written file is never seen. */
export async function storeFile(bytes: Buffer, mime: ImageMime): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const unfinished = join(folder(), `.${randomBytes(8).toString("hex")}`);
  await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
  await rename(unfinished, fileOf(sha256, mime));
  return sha256;
}

export async function readStoredFile(sha256: string, mime: ImageMime): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(fileOf(sha256, mime)));
}
