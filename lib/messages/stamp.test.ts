import { expect, test } from "vitest";
import { judgeStamp, makeStamp, senderOf } from "./stamp.ts";

const made = Date.UTC(2026, 10, 23, 12);
const after = (seconds: number) => made + seconds * 1_000;

test("a form takes a person some seconds, and lasts a day", () => {
  const stamp = makeStamp(made);
  expect([0, 2.9, 3, 3_600, 86_400, 86_401].map((seconds) => judgeStamp(stamp, after(seconds)))).toEqual([
    ...["eilig", "eilig", "good", "good", "good", "alt"],
  ]);
});

test.each(["", ".", "1", `${made}.falsch`, `${made + 1}.${makeStamp(made).split(".")[1]}`, "NaN.x"])(
  "a stamp nobody here has made counts for nothing: %j",
  (stamp) => expect(judgeStamp(stamp, after(10))).toBe("eilig"),
);

test("a sender is the same for a day, and nobody can read the address", () => {
  const at = (hours: number) => senderOf("192.0.2.7", new Date(Date.UTC(2026, 10, 23, hours)));
  expect(at(1)).toBe(at(23));
  expect(at(1)).not.toBe(at(25));
  expect(senderOf("192.0.2.8", new Date(made))).not.toBe(at(1));
  expect(at(1)).not.toContain("192");
});
