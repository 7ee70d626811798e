import { expect, test } from "vitest";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { explainTerms } from "./explain.ts";

const quartier = {
  slug: "quartier",
  word: "Quartier",
  forms: ["Quartiere", "Quartiers"],
  explanation: "Ein Stadtteil.",
};
const esf = { slug: "esf", word: "Europäischer Sozialfonds (ESF)", forms: ["ESF"], explanation: "Geld der EU." };
const text = (words: string, href?: string) => ({
  ...{ type: "text" as const, text: words },
  ...(href && { marks: [{ type: "link" as const, attrs: { href } }] }),
});
const paragraph = (...content: ReturnType<typeof text>[]) => ({ type: "paragraph" as const, content });
const doc = (...content: RichTextDoc["content"]): RichTextDoc => ({ type: "doc", content });

test("the first use of a word leads to its explanation, in any of its forms", () => {
  const { doc: explained, used } = explainTerms(
    doc(paragraph(text("Im Herzen des Quartiers, mit Geld vom ESF.")), paragraph(text("Das Quartier wächst."))),
    [quartier, esf],
  );
  expect(explained.content).toEqual([
    paragraph(
      ...[
        text("Im Herzen des "),
        text("Quartiers", "#wort-quartier"),
        text(", mit Geld vom "),
        text("ESF", "#wort-esf"),
      ],
      text("."),
    ),
    paragraph(text("Das Quartier wächst.")),
  ]);
  expect(used).toEqual([quartier, esf]);
});

test("parts of words, names, headings and links are left alone; lists are not", () => {
  const heading = { type: "heading" as const, attrs: { level: 2 as const }, content: [text("Quartier")] };
  const list = (...content: ReturnType<typeof text>[]) => ({
    type: "bulletList" as const,
    content: [{ type: "listItem" as const, content: [paragraph(...content)] }],
  });
  const given = doc(
    heading,
    paragraph(text("Quartiersarbeit im Reform-Quartier, „Zusammen im Quartier“")),
    paragraph(text("Quartier", "https://x.example")),
  );
  expect(explainTerms(given, [quartier])).toEqual({ doc: given, used: [] });
  expect(explainTerms(doc(list(text("Quartier"))), [quartier]).doc).toEqual(
    doc(list(text("Quartier", "#wort-quartier"))),
  );
});

test("nothing to explain changes nothing", () => {
  const given = doc(paragraph(text("Guten Tag.")));
  expect(explainTerms(given, [])).toEqual({ doc: given, used: [] });
});
