import { expect, test } from "vitest";
import { momentInBerlin } from "./berlinTime.ts";

test.each([
  ["2026-11-23T08:00", "2026-11-23T07:00:00.000Z"],
  ["2027-07-01T00:00", "2027-06-30T22:00:00.000Z"],
  // Summer time begins: 2:30 does not exist.
  ["2027-03-28T02:30", "2027-03-28T01:30:00.000Z"],
  // It ends: 2:30 comes twice.
  ["2027-10-31T02:30", "2027-10-31T00:30:00.000Z"],
])("%s is %s", (local, utc) => expect(momentInBerlin(local).toISOString()).toBe(utc));

test("the second time of an hour that comes twice is an hour later", () => {
  expect(momentInBerlin("2027-10-31T02:30", "second").toISOString()).toBe("2027-10-31T01:30:00.000Z");
  expect(momentInBerlin("2027-03-28T02:30", "second").toISOString()).toBe("2027-03-28T01:30:00.000Z");
});
