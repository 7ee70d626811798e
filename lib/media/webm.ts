import "server-only";
import { type FileHandle, open } from "node:fs/promises";

const segment = 0x18538067;
const tags = 0x1254c367;
const attachments = 0x1941a469;
const clusterId = 0x1f43b675;
const tracks = 0x1654ae6b;
const info = 0x1549a966;
const trackEntry = 0xae;
const video = 0xe0;
const pixelWidth = 0xb0;
const pixelHeight = 0xba;
/** Inside "info": title, programmes, date and file names. */
const telling = new Set([0x7ba9, 0x5741, 0x4461, 0x7384, tags, attachments]);
const containers = new Set([segment, info, tracks, trackEntry, video]);

type Found = { width: number; height: number };
type Element = { id: number; at: number; start: number; end: number };

/**
 * Wipes titles, tags and attachments from a WebM in place: such an element becomes an empty one ("Void") of the same length.
 * Returns its size in pixels, or null when it is no WebM.
 */
export async function cleanWebm(path: string): Promise<Found | null> {
  const file = await open(path, "r+");
  try {
    const found: Found = { width: 0, height: 0 };
    const { size } = await file.stat();
    return (await cleanElements(file, 0, size, found)) ? found : null;
  } finally {
    await file.close();
  }
}

async function cleanElements(file: FileHandle, from: number, to: number, found: Found): Promise<boolean> {
  let at = from;
  while (at < to) {
    const element = await elementAt(file, at, to);
    if (!element) return false;
    if (telling.has(element.id)) await wipe(file, element);
    else if (element.id === pixelWidth) found.width = await numberIn(file, element);
    else if (element.id === pixelHeight) found.height = await numberIn(file, element);
    else if (containers.has(element.id) && !(await cleanElements(file, element.start, element.end, found)))
      return false;
    // A live recording does not say how long its clusters are: the rest is film.
    if (element.id === clusterId && element.end === to) return true;
    at = element.end;
  }
  return at === to;
}

async function elementAt(file: FileHandle, at: number, to: number): Promise<Element | null> {
  const head = Buffer.alloc(12);
  const { bytesRead } = await file.read(head, 0, 12, at);
  const idLength = Math.clz32(head[0] ?? 0) - 23;
  const sizeLength = Math.clz32(head[idLength] ?? 0) - 23;
  if (idLength > 4 || sizeLength > 8 || bytesRead < idLength + sizeLength) return null;
  const id = head.readUIntBE(0, idLength);
  let size = (head[idLength] ?? 0) & (0xff >> sizeLength);
  let unknown = size === 0xff >> sizeLength;
  for (const byte of head.subarray(idLength + 1, idLength + sizeLength)) {
    size = size * 256 + byte;
    unknown &&= byte === 0xff;
  }
  const start = at + idLength + sizeLength;
  const end = unknown ? to : start + size;
  return end > to ? null : { id, at, start, end };
}

async function numberIn(file: FileHandle, { start, end }: Element): Promise<number> {
  const bytes = Buffer.alloc(Math.min(6, end - start));
  await file.read(bytes, 0, bytes.length, start);
  return bytes.length > 0 ? bytes.readUIntBE(0, bytes.length) : 0;
}

/** Void, with a size as long as there is room for, then zeros. */
async function wipe(file: FileHandle, { at, end }: Element): Promise<void> {
  const length = end - at;
  if (length < 2) return;
  const sizeLength = Math.min(8, length - 1);
  const blank = Buffer.alloc(length);
  blank[0] = 0xec;
  let rest = length - 1 - sizeLength;
  for (let index = sizeLength; index >= 1; index -= 1) {
    blank[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  blank[1] = (blank[1] ?? 0) | (0x80 >> (sizeLength - 1));
  await file.write(blank, 0, length, at);
}
