import { proseSentences } from "../passages.ts";
import type { Check } from "../schema.ts";
import { words } from "../sentences.ts";

const nominal = /^\p{Lu}\p{L}{4,}(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|ismus|ierung|ierungen)$/u;
/** So many in one sentence hide who does what. */
const many = 4;

export const nominalStyle: Check = {
  rule: "nominalStyle",
  label: "Viele Hauptwörter",
  advice: "Sagen Sie mit Verben, wer was tut: „Wir beraten Familien“ statt „Die Durchführung der Beratung“.",
  blocking: false,
  find: (draft) =>
    proseSentences(draft).flatMap(({ field, sentence }) => {
      const found = words(sentence).filter((word) => nominal.test(word));
      if (found.length < many) return [];
      return [{ field, message: `Viele Hauptwörter in einem Satz: ${found.join(", ")}.`, excerpt: sentence }];
    }),
};
