import { expect, test } from "vitest";
import { rateLimit } from "./rateLimit.ts";

test("so often in a while, each client by itself, and again when the time is over", () => {
  const limit = rateLimit(2, 60);
  const start = Date.now();
  expect([0, 1, 2, 3].map((second) => limit.secondsToWait("a", start + second * 1_000))).toEqual([0, 0, 58, 57]);
  expect(limit.secondsToWait("b", start)).toBe(0);
  expect(limit.secondsToWait("a", start + 60_000)).toBe(0);
});
