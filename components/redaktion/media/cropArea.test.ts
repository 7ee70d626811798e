import { expect, test } from "vitest";
import { areaBetween } from "./cropArea.ts";

const whole = { focalX: 50, focalY: 50, left: 0, top: 0, width: 100, height: 100 };

test("a click moves the point and leaves the part", () => {
  expect(areaBetween(whole, { x: 20, y: 30 }, { x: 22, y: 31 })).toEqual({ ...whole, focalX: 22, focalY: 31 });
});

test("a rectangle may be drawn from any corner, and the point stays inside", () => {
  const drawn = { left: 10, top: 20, width: 30, height: 20, focalX: 40, focalY: 40 };
  expect(areaBetween(whole, { x: 10, y: 20 }, { x: 40, y: 40 })).toEqual(drawn);
  expect(areaBetween(whole, { x: 40, y: 40 }, { x: 10, y: 20 })).toEqual(drawn);
});
