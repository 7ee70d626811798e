import { expect, test } from "vitest";
import { withoutId3 } from "./mp3.ts";

const sound = Buffer.from([0xff, 0xfb, 0x90, 0x44, 1, 2, 3]);
const tag = Buffer.concat([
  Buffer.from("ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0010", "latin1"),
  Buffer.from("TPE1 Erika Geheim".slice(0, 16)),
]);
const oldTag = Buffer.concat([Buffer.from("TAG"), Buffer.from("Erika Geheim".padEnd(125, "\u0000"))]);

test("the tags go, the sound stays as it is", () => {
  expect(withoutId3(Buffer.concat([tag, tag, sound, oldTag]))).toEqual(sound);
  expect(withoutId3(sound)).toEqual(sound);
});

test("a tag that claims to be longer than the file leaves nothing, and ends", () => {
  expect(withoutId3(Buffer.from("ID3\u0004\u0000\u0000\u007f\u007f\u007f\u007f", "latin1"))).toHaveLength(0);
});
