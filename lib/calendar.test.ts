import { expect, it } from "vitest";
import { later } from "./calendar.ts";

it("counts days and months over the ends of months and years", () => {
  expect(later("2026-12-15", { days: 30 })).toBe("2027-01-14");
  expect(later("2026-08-31", { months: 6 })).toBe("2027-02-28");
  expect(later("2026-11-23", { months: 12 })).toBe("2027-11-23");
});
