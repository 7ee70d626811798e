import { passages } from "../passages.ts";
import type { Check } from "../schema.ts";
import { sentences, syllables, words } from "../sentences.ts";

/** Fewer words say nothing about a text. */
const least = 60;
/** Above this school year a text is for experts. */
const hard = 13;

export const readability: Check = {
  rule: "readability",
  label: "Schwer lesbare Texte",
  advice: "Kurze Sätze, bekannte Wörter, Verben statt Hauptwörter: So verstehen mehr Menschen den Text.",
  blocking: false,
  find(draft) {
    const texts = Map.groupBy(
      passages(draft).filter(({ kind }) => kind === "prose"),
      ({ field }) => field,
    );
    return [...texts].flatMap(([field, found]) => {
      const all = found.flatMap(({ text }) => sentences(text));
      if (all.flatMap(words).length < least) return [];
      const year = schoolYear(all);
      if (year <= hard) return [];
      const message = `Dieser Text ist schwer zu lesen (etwa Schuljahr ${Math.round(year)}). Die schwersten Wörter: ${hardest(all).join(", ")}.`;
      return [{ field, message, excerpt: "" }];
    });
  },
};

/**
 * Erste Wiener Sachtextformel: for which school year a text is right, from 4 (very easy) to 15 (very hard). Source:
 * Richard Bamberger, Erich Vanecek: Lesen – Verstehen – Lernen – Schreiben. Wien 1984, page 187.
 */
export function schoolYear(all: string[]): number {
  const found = all.flatMap(words);
  const percent = (matches: (word: string) => boolean) => (100 * found.filter(matches).length) / found.length;
  const manySyllables = percent((word) => syllables(word) >= 3);
  const long = percent((word) => word.length > 6);
  const oneSyllable = percent((word) => syllables(word) === 1);
  return 0.1935 * manySyllables + 0.1672 * (found.length / all.length) + 0.1297 * long - 0.0327 * oneSyllable - 0.875;
}

const hardest = (all: string[]) =>
  [...new Set(all.flatMap(words))].sort((a, b) => syllables(b) - syllables(a) || b.length - a.length).slice(0, 5);
