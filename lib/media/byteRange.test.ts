import { expect, test } from "vitest";
import { byteRange } from "./byteRange.ts";

test.each([
  ["bytes=0-", { start: 0, end: 99 }],
  ["bytes=10-19", { start: 10, end: 19 }],
  ["bytes=90-500", { start: 90, end: 99 }],
  ["bytes=-10", { start: 90, end: 99 }],
  ["bytes=-500", { start: 0, end: 99 }],
  ["bytes=100-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=20-10", null],
  ["bytes=0-1,4-5", null],
  ["bytes=-", null],
  ["pages=1-2", null],
  [null, null],
])("%j of 100 bytes", (header, expected) => expect(byteRange(header, 100)).toEqual(expected));
