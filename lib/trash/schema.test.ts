import { expect, test } from "vitest";
import { daysLeft } from "./schema.ts";

const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour));

test("thirty days are left at first, one on the last day, none after it", () => {
  expect(daysLeft(at(1), at(1))).toBe(30);
  expect(daysLeft(at(1), at(1, 13))).toBe(30);
  expect(daysLeft(at(1), at(30))).toBe(1);
  expect(daysLeft(at(1), at(31))).toBe(0);
  expect(daysLeft(at(1), at(40))).toBe(0);
});
