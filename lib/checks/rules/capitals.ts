import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";

/** Two words or more of capitals, or one that is too long for an abbreviation. */
const shouting = /(?<![\p{L}\d])(?:\p{Lu}{2,}(?:[\s,–-]+\p{Lu}{2,})+|\p{Lu}{8,})(?![\p{L}\d])/gu;

export const capitals: Check = {
  rule: "capitals",
  label: "Wörter in Großbuchstaben",
  advice:
    "Großbuchstaben sind schwer zu lesen, und manche Screenreader buchstabieren sie. Betonen Sie mit fetter Schrift.",
  blocking: false,
  find: (draft) =>
    passages(draft).flatMap(({ field, text }) =>
      (text.match(shouting) ?? [])
        .filter((excerpt) => excerpt.replace(/\P{Lu}/gu, "").length >= 8)
        .map((excerpt) => ({ field, message: `„${excerpt}“ steht in Großbuchstaben.`, excerpt })),
    ),
};
