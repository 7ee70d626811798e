import { describe, expect, it } from "vitest";
import {
  calendarLeaf,
  formatDate,
  formatPartialDate,
  formatPeriod,
  formatTimes,
  formatWeekday,
  shortDate,
  shortDateTime,
  todayInBerlin,
} from "#lib/dates.ts";

describe("dates", () => {
  it("writes dates as people say them", () => {
    expect(formatDate("2022-09-15")).toBe("15. September 2022");
    expect(formatWeekday("2022-09-15")).toBe("Donnerstag, 15. September 2022");
    expect(calendarLeaf("2022-09-05")).toEqual({ day: "5", month: "September", year: "2022" });
  });

  it.each([
    ["2021", "2021"],
    ["2021-03", "März 2021"],
    ["2021-03-05", "5. März 2021"],
  ])("%s → %s", (partial, text) => {
    expect(formatPartialDate(partial)).toBe(text);
  });

  it("says as much of a period or time as is known", () => {
    expect(formatPeriod("2021-01-01", "2022-12-31")).toBe("1. Januar 2021 bis 31. Dezember 2022");
    expect(formatPeriod("2021-01-01", null)).toBe("ab 1. Januar 2021");
    expect(formatPeriod(null, null)).toBeNull();
    expect(formatTimes("10:00", "16:00")).toBe("10:00 bis 16:00 Uhr");
    expect(formatTimes(null, null)).toBeNull();
  });

  it("knows Berlin's day, not Greenwich's", () => {
    expect(todayInBerlin(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  });
});

it("writes dates short for tables", () => {
  expect(shortDate("2026-11-03")).toBe("03.11.2026");
  expect(shortDateTime(new Date("2026-11-03T13:03:00Z"))).toBe("03.11.26, 14:03");
});
