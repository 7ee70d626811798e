import "server-only";
import { type FileHandle, open } from "node:fs/promises";

/** Boxes that hold other boxes on the way to what we look for. */
const containers = new Set(["moov", "trak", "mdia", "minf", "stbl", "edts", "mvex"]);
/** Place, device, author, programme and whatever else was written beside the film: udta, meta (XMP, iTunes), uuid. */
const telling = new Set(["udta", "meta", "uuid"]);

type Size = { width: number; height: number };

/**
 * Wipes everything from an MP4 that tells about people, in place: such a box becomes an empty one of the same length, so
 * nothing else moves and the film itself is not touched. Returns its size in pixels (0 for sound), or null when it is no MP4.
 */
export async function cleanMp4(path: string): Promise<Size | null> {
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    const found: Size = { width: 0, height: 0 };
    const whole = await cleanBoxes(file, 0, size, found);
    return whole ? found : null;
  } finally {
    await file.close();
  }
}

async function cleanBoxes(file: FileHandle, from: number, to: number, found: Size): Promise<boolean> {
  let at = from;
  while (at + 8 <= to) {
    const head = await bytesAt(file, at, 16);
    const type = head.toString("latin1", 4, 8);
    const short = head.readUInt32BE(0);
    const headLength = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    if (length < headLength || at + length > to) return false;
    if (telling.has(type)) await wipe(file, at, headLength, length);
    else if (type === "tkhd") await readSize(file, at + headLength, length - headLength, found);
    else if (/^(mvhd|mdhd)$/.test(type)) await forgetTimes(file, at + headLength);
    else if (containers.has(type) && !(await cleanBoxes(file, at + headLength, at + length, found))) return false;
    at += length;
  }
  return at === to || from > 0;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, position);
  return buffer;
}

/** The box is now called "free", and empty. */
async function wipe(file: FileHandle, at: number, headLength: number, length: number): Promise<void> {
  await file.write(Buffer.from("free", "latin1"), 0, 4, at + 4);
  const zeros = Buffer.alloc(Math.min(length, 1024 * 1024));
  for (let position = at + headLength; position < at + length; position += zeros.length) {
    await file.write(zeros, 0, Math.min(zeros.length, at + length - position), position);
  }
}

/** Width and height close the header of a track, as whole numbers in front of a fraction. */
async function readSize(file: FileHandle, at: number, length: number, found: Size): Promise<void> {
  await forgetTimes(file, at);
  const end = await bytesAt(file, at + length - 8, 8);
  found.width = Math.max(found.width, end.readUInt16BE(0));
  found.height = Math.max(found.height, end.readUInt16BE(4));
}

/** When it was recorded: two numbers behind version and flags, longer ones in version 1. */
async function forgetTimes(file: FileHandle, at: number): Promise<void> {
  const [version] = await bytesAt(file, at, 1);
  await file.write(Buffer.alloc(version === 1 ? 16 : 8), 0, version === 1 ? 16 : 8, at + 4);
}
