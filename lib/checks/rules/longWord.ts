import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";
import { words } from "../sentences.ts";

/** From this length on a compound is hard to take in at a glance. */
const longest = 24;

export const longWord: Check = {
  rule: "longWord",
  label: "Lange Wörter",
  advice: "Trennen Sie lange Zusammensetzungen mit einem Bindestrich, oder sagen Sie es mit mehreren Wörtern.",
  blocking: false,
  find(draft) {
    const seen = new Set<string>();
    return passages(draft)
      .filter(({ kind }) => kind === "prose")
      .flatMap(({ field, text }) => words(text).map((word) => ({ field, word })))
      .filter(({ word }) => word.split(/[-‐:*_]/).some((part) => part.length >= longest))
      .filter(({ word }) => !seen.has(word) && seen.add(word))
      .map(({ field, word }) => ({ field, message: `„${word}“ ist ein langes Wort.`, excerpt: word }));
  },
};
