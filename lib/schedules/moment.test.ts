import { expect, test } from "vitest";
import { momentOf, monthAfter, monthOf, shownAt } from "./moment.ts";

test.each([
  ["winter", "2026-11-23", "08:00", "2026-11-23T07:00:00.000Z"],
  ["summer", "2027-07-01", "00:00", "2027-06-30T22:00:00.000Z"],
  ["the last minute before summer time", "2027-03-28", "01:59", "2027-03-28T00:59:00.000Z"],
  ["the first minute of summer time", "2027-03-28", "03:00", "2027-03-28T01:00:00.000Z"],
  ["the last minute that comes once", "2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
  ["the doubled hour, its first time", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ["the first minute after it", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
])("%s", (_name, date, time, utc) => {
  const moment = momentOf(date, time);
  expect(moment?.toISOString()).toBe(utc);
  expect(shownAt(new Date(utc))).toEqual({ date, time });
});

test.each(["02:00", "02:30", "02:59"])("%s is a time that no clock shows when summer time begins", (time) => {
  expect(momentOf("2027-03-28", time)).toBeNull();
});

test("months begin and end at midnight in Germany", () => {
  expect(monthOf("2026-10")).toEqual({
    from: new Date("2026-09-30T22:00:00.000Z"),
    to: new Date("2026-10-31T23:00:00.000Z"),
  });
  expect([monthAfter("2026-12", 1), monthAfter("2027-01", -1)]).toEqual(["2027-01", "2026-12"]);
});
