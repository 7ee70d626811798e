import { expect, test } from "vitest";
import { kilometresBetween, municipalityCenter } from "./municipalityCenters.ts";

test("Bottrop lies where maps show it", () => {
  const [longitude, latitude] = municipalityCenter("05512000") ?? [0, 0];
  expect(longitude).toBeCloseTo(6.93, 1);
  expect(latitude).toBeCloseTo(51.57, 1);
  expect(municipalityCenter("99999999")).toBeNull();
});

test("from Köln to Bonn it is some 25 kilometres", () => {
  expect(kilometresBetween("05315000", "05314000")).toBeGreaterThan(20);
  expect(kilometresBetween("05315000", "05314000")).toBeLessThan(30);
  expect(kilometresBetween("05315000", "05315000")).toBe(0);
  expect(kilometresBetween("05315000", "1")).toBeNull();
});
