import { expect, test } from "vitest";
import { bannerShows, bannerStage } from "./banner.ts";

const banner = { text: "Achtung", kind: "info" as const, link: null, from: "", until: "" };
const at = (utc: string) => new Date(utc);

test("without a text there is none, without a period it is there", () => {
  expect(bannerShows({ ...banner, text: "" }, new Date())).toBe(false);
  expect(bannerShows(banner, new Date())).toBe(true);
});

test("it begins and ends on the minute, by clocks in Germany, in winter and in summer", () => {
  const winter = { ...banner, from: "2026-12-24T08:00", until: "2026-12-24T18:00" };
  expect(bannerShows(winter, at("2026-12-24T06:59:59Z"))).toBe(false);
  expect(bannerShows(winter, at("2026-12-24T07:00:00Z"))).toBe(true);
  expect(bannerShows(winter, at("2026-12-24T16:59:59Z"))).toBe(true);
  expect(bannerShows(winter, at("2026-12-24T17:00:00Z"))).toBe(false);
  const summer = { ...banner, from: "2027-07-01T08:00" };
  expect(bannerShows(summer, at("2027-07-01T06:00:00Z"))).toBe(true);
  expect(bannerShows(summer, at("2027-07-01T05:59:59Z"))).toBe(false);
});

test("the night in which summer time ends: an hour that comes twice is not cut short", () => {
  const night = { ...banner, from: "2027-10-31T02:30", until: "2027-10-31T02:45" };
  expect(bannerShows(night, at("2027-10-31T00:30:00Z"))).toBe(true);
  expect(bannerShows(night, at("2027-10-31T01:44:59Z"))).toBe(true);
  expect(bannerShows(night, at("2027-10-31T01:45:00Z"))).toBe(false);
});

test("the night in which it begins: an hour that does not exist is the one after it", () => {
  const night = { ...banner, from: "2027-03-28T02:30" };
  expect(bannerShows(night, at("2027-03-28T01:29:59Z"))).toBe(false);
  expect(bannerShows(night, at("2027-03-28T01:30:00Z"))).toBe(true);
});

test("each moment at which it comes or goes is a stage of its own", () => {
  const one = { ...banner, from: "2026-12-24T08:00", until: "2026-12-24T18:00" };
  const stages = ["2026-12-24T06:59:59Z", "2026-12-24T07:00:00Z", "2026-12-24T17:00:00Z"];
  expect(stages.map((moment) => bannerStage(one, at(moment)))).toEqual([0, 1, 2]);
});
