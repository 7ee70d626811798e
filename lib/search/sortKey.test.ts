import { describe, expect, it } from "vitest";
import { sortKey } from "./sortKey.ts";

const sorted = (titles: string[]) => titles.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

describe("German order of titles", () => {
  it("sorts umlauts with their vowels, whatever the case", () => {
    expect(sorted(["Zaun", "Ärzte", "arm", "Azur", "Öl", "Oper"])).toEqual([
      "arm",
      "Ärzte",
      "Azur",
      "Öl",
      "Oper",
      "Zaun",
    ]);
  });

  it("sorts ß like ss and does not look at quotation marks", () => {
    expect(sorted(["Straße", "Strasse 2", "„Stramm“", "Strast"])).toEqual([
      "„Stramm“",
      "Straße",
      "Strasse 2",
      "Strast",
    ]);
  });

  it("sorts numbers by their size", () => {
    expect(sorted(["Baustein 10", "Baustein 2"])).toEqual(["Baustein 2", "Baustein 10"]);
  });
});
