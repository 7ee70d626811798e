import { headings } from "#lib/richText/walk.ts";
import { documents } from "../passages.ts";
import type { Check } from "../schema.ts";

export const headingOrder: Check = {
  rule: "headingOrder",
  label: "Reihenfolge der Überschriften",
  advice: "Wer mit einem Screenreader liest, springt von Überschrift zu Überschrift. Lassen Sie keine Ebene aus.",
  blocking: false,
  find: (draft) =>
    documents(draft).flatMap(({ field, doc }) => {
      let above = 1;
      return headings(doc).flatMap(({ level, text }) => {
        const skips = level > above + 1;
        above = level;
        if (text === "") return [{ field, message: "Eine Überschrift ist leer.", excerpt: "" }];
        if (!skips) return [];
        return [{ field, message: `Über „${text}“ fehlt eine Überschrift der Ebene darüber.`, excerpt: text }];
      });
    }),
};
