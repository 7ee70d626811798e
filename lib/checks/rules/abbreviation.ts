import type { RichTextInline } from "#lib/richText/inlineSchema.ts";
import { walk } from "#lib/richText/walk.ts";
import { documents, passages } from "../passages.ts";
import type { Check, CheckedDraft } from "../schema.ts";

/** Everybody knows these better than what they stand for. */
const known = new Set(
  "EU DVD CD PC TV PDF USB SMS WC LKW PKW ID GPS FAQ AG GmbH USA ADAC TÜV DRK AWO NRW KiTa OK WLAN CSV QR DIN EN ISO".split(
    " ",
  ),
);

export const abbreviation: Check = {
  rule: "abbreviation",
  label: "Abkürzungen ohne Erklärung",
  advice:
    "Schreiben Sie beim ersten Mal aus, wofür die Abkürzung steht, zum Beispiel „Europäischer Sozialfonds (ESF)“.",
  blocking: false,
  find(draft) {
    const all = passages(draft);
    const everything = all.map(({ text }) => text).join("\n");
    const seen = new Set([...known, ...marked(draft)]);
    return all.flatMap(({ field, text, kind }) => {
      if (kind === "line" || isShouted(text)) return [];
      return (text.match(/(?<![\p{L}\d./@-])[A-ZÄÖÜ]{2,6}(?![\p{L}\d.@]|-?\d|-\p{Lu}{2})/gu) ?? []).flatMap((short) => {
        if (seen.has(short) || isRoman(short)) return [];
        seen.add(short);
        if (isExplained(short, everything)) return [];
        return [{ field, message: `„${short}“ wird nirgends erklärt.`, excerpt: short }];
      });
    });
  },
};

/** "Fonds (ESF)", "ESF (Europäischer Fonds)" and "ESF = Europäischer Fonds". */
const isExplained = (short: string, text: string) =>
  new RegExp(
    `\\p{Ll}[^()\\n]{0,3}\\([^()]*\\b${short}\\b[^()]*\\)|\\b${short}\\b\\s*(?:\\(\\p{L}{3,}|=|steht für|bedeutet)`,
    "u",
  ).test(text);

const isRoman = (short: string) => /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(short);

/** A passage all in capitals is the business of another check. */
const isShouted = (text: string) => text === text.toUpperCase();

/** Abbreviations that are explained by their mark. */
const marked = (draft: CheckedDraft): string[] =>
  documents(draft).flatMap(({ doc }) =>
    [...walk(doc)].flatMap((node) => (node.type === "text" && hasTitle(node) ? [node.text.trim()] : [])),
  );

const hasTitle = (inline: RichTextInline) => inline.marks?.some(({ type }) => type === "abbreviation") ?? false;
