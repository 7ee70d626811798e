import "server-only";
import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { InvalidInput } from "#lib/errors.ts";
import { formatBytes, largest, type MediaKind } from "./formats.ts";
import { unfinishedPath } from "./store.ts";

/** What somebody sends: its content piece by piece, the name it had on their machine, and what it may be here. */
export type Upload = { content: AsyncIterable<Uint8Array>; name: string; kinds?: MediaKind[] };

export type Received = { path: string; sha256: string };

const most = Math.max(...Object.values(largest));

/**
 * Writes an upload to the disk as it comes in, hands it to `work`, and deletes it afterwards, whatever happens. Throws
 * InvalidInput as soon as more has come than any file may have.
 */
export async function receive<T>({ content }: Upload, work: (received: Received) => Promise<T>): Promise<T> {
  const path = await unfinishedPath();
  try {
    return await work({ path, sha256: await write(content, path) });
  } finally {
    await rm(path, { force: true });
  }
}

async function write(content: AsyncIterable<Uint8Array>, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  try {
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > most) throw new InvalidInput({ file: `Die Datei ist größer als ${formatBytes(most)}.` });
      hash.update(chunk);
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}
