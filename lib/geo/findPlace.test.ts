import { expect, test } from "vitest";
import { findNamedPlace, findPlace, similarPlaces } from "./findPlace.ts";
import { municipalities, municipalityName } from "./municipalities.ts";
import postcodes from "./postcodes.json" with { type: "json" };

test.each([
  ["44137", "Dortmund"],
  ["44137 Dortmund", "Dortmund"],
  ["dortmund", "Dortmund"],
  ["muenster", "Münster"],
  ["Stolberg", "Stolberg (Rhld.)"],
  ["Recklingh", "Recklinghausen"],
  ["59423", "Unna"],
])("%s is %s", (typed, name) => expect(municipalityName(findPlace(typed) ?? "")).toBe(name));

test.each(["", "99999", "10115", "Hamburg", "B", "49828", "441"])("%j is nowhere here", (typed) =>
  expect(findPlace(typed)).toBeNull(),
);

test("only a whole name is a place among words", () => {
  expect(municipalityName(findNamedPlace("Köln") ?? "")).toBe("Köln");
  expect(findNamedPlace("Rating")).toBeNull();
});

test.each([
  ["Gelsenkirchn", "Gelsenkirchen"],
  ["Dortmunt", "Dortmund"],
  ["Mühlheim", "Mülheim an der Ruhr"],
])("%s may mean %s", (typed, name) => expect(similarPlaces(typed).map(municipalityName)).toContain(name));

test("what is like no place has no place like it", () => expect(similarPlaces("Buxtehude")).toEqual([]));

test("every municipality has a postcode, and every postcode a municipality", () => {
  expect(Object.keys(postcodes).sort()).toEqual(municipalities.map(({ key }) => key).sort());
  expect(Object.values(postcodes).every((codes) => codes.every((code) => /^[345]\d{4}$/.test(code)))).toBe(true);
});
