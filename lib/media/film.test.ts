import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanMp4 } from "./mp4.ts";
import { cleanWebm } from "./webm.ts";

const folder = mkdtempSync(join(tmpdir(), "portal-film-"));

function file(bytes: Uint8Array): string {
  const path = join(folder, crypto.randomUUID());
  writeFileSync(path, bytes);
  return path;
}

/** An element of a WebM, its size in two bytes or, for a live recording, unknown. */
function element(id: number[], content: Uint8Array | string, unknown = false): Buffer {
  const body = Buffer.from(content);
  const size = unknown ? [0x01, ...Array(7).fill(0xff)] : [0x40 | (body.length >> 8), body.length & 0xff];
  return Buffer.concat([Buffer.from([...id, ...size]), body]);
}

const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], "webm"));
const info = element(
  [0x15, 0x49, 0xa9, 0x66],
  Buffer.concat([element([0x7b, 0xa9], "Film von Erika Geheim"), element([0x44, 0x89], "1234")]),
);
const tracks = element(
  [0x16, 0x54, 0xae, 0x6b],
  element(
    [0xae],
    element(
      [0xe0],
      Buffer.concat([element([0xb0], Buffer.from([0x02, 0x80])), element([0xba], Buffer.from([0x01, 0x68]))]),
    ),
  ),
);
const cluster = (unknown = false) => element([0x1f, 0x43, 0xb6, 0x75], "film film film", unknown);
const tags = element([0x12, 0x54, 0xc3, 0x67], "Erika Geheim");

test("a WebM loses title and tags in place, and tells its size", async () => {
  const webm = Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], Buffer.concat([info, tracks, cluster(), tags]))]);
  const path = file(webm);
  expect(await cleanWebm(path)).toEqual({ width: 640, height: 360 });
  const cleaned = readFileSync(path);
  expect(cleaned).toHaveLength(webm.length);
  expect(cleaned.toString("latin1")).not.toContain("Geheim");
  expect(cleaned.toString("latin1")).toContain("film film film");
  expect(await cleanWebm(path)).toEqual({ width: 640, height: 360 });
});

test("a live recording does not say how long it is", async () => {
  const live = Buffer.concat([info, tracks, cluster(true)]);
  const path = file(Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], live, true)]));
  expect(await cleanWebm(path)).toEqual({ width: 640, height: 360 });
  expect(readFileSync(path).toString("latin1")).not.toContain("Geheim");
});

test.each([
  ["cut off", Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], info)]).subarray(0, -3)],
  ["zeros", Buffer.alloc(64)],
])("a WebM of %s is refused", async (_, bytes) => expect(await cleanWebm(file(bytes))).toBeNull());

test.each([
  ["a box that claims too much", Buffer.from("\0\0\uffffmoov", "latin1")],
  ["a box without end", Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from("moov")])],
])("an MP4 with %s is refused", async (_, bytes) => expect(await cleanMp4(file(bytes))).toBeNull());
