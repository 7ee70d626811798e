import { proseSentences } from "../passages.ts";
import type { Check } from "../schema.ts";
import { words } from "../sentences.ts";

/** Above this number of words readers have forgotten the beginning. */
const most = 25;

export const longSentence: Check = {
  rule: "longSentence",
  label: "Lange Sätze",
  advice: "Ein Gedanke, ein Satz. Machen Sie aus einem langen Satz zwei oder eine Liste.",
  blocking: false,
  find: (draft) =>
    proseSentences(draft).flatMap(({ field, sentence }) => {
      const { length } = words(sentence);
      return length > most ? [{ field, message: `Ein Satz hat ${length} Wörter.`, excerpt: sentence }] : [];
    }),
};
