import { tables } from "#lib/richText/walk.ts";
import { documents } from "../passages.ts";
import type { Check } from "../schema.ts";

export const tableHeader: Check = {
  rule: "tableHeader",
  label: "Tabellen ohne Kopfzellen",
  advice:
    "Ohne Kopfzellen sagt ein Screenreader nicht, wozu ein Wert gehört. Machen Sie die erste Zeile oder Spalte dazu.",
  blocking: false,
  find: (draft) =>
    documents(draft).flatMap(({ field, doc }) =>
      tables(doc)
        .filter(({ hasHeaders }) => !hasHeaders)
        .map(({ caption, text }) => {
          const name = caption ? `Die Tabelle „${caption}“` : "Eine Tabelle";
          return {
            field,
            message: `${name} hat keine Kopfzellen.`,
            excerpt: text.split("\n").find((line) => line !== caption) ?? "",
          };
        }),
    ),
};
