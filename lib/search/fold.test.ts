import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "#lib/search/fold.ts";

describe("fold", () => {
  it.each([
    ["Mülheim/Porz", "muelheim porz"],
    ["MÜNSTERSTRAẞE", "muensterstrasse"],
    ["Mu\u0308nster", "muenster"],
    ["Café – „Élan“", "cafe elan"],
    ["  ", ""],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("gives each word of a search once and never too many", () => {
    expect(foldedWords("Unna  unna Königsborn")).toEqual(["unna", "koenigsborn"]);
    expect(foldedWords("a b c d e f g h i j")).toHaveLength(8);
    expect(foldedWords(" ")).toEqual([]);
  });
});
