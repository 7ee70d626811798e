/** Small drafts for the tests of the checks. */
import { type CheckedDraft, type Elsewhere, nothingElsewhere } from "#lib/checks/schema.ts";
import type { FieldInput } from "#lib/content/fields.ts";

const summary: FieldInput = { kind: "textarea", label: "Kurz gesagt", max: 600 };
const body: FieldInput = { kind: "richText", label: "Text" };
const carrier: FieldInput = { kind: "relation", label: "Träger", to: "carrier" };

export type Parts = { summary?: string; body?: object[]; carrier?: string; elsewhere?: Partial<Elsewhere> };

export const draft = ({
  summary: words = "Ein kurzer Satz.",
  body: content = [],
  carrier: id = "",
  elsewhere,
}: Parts): CheckedDraft => ({
  fields: [
    { name: "summary", input: summary, value: words },
    { name: "body", input: body, value: { type: "doc", content } },
    { name: "carrier", input: carrier, value: id },
  ],
  elsewhere: { ...nothingElsewhere, ...elsewhere },
});

export const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
export const paragraph = (...content: object[]) => ({ type: "paragraph", content });
export const says = (words: string): Parts => ({ body: [paragraph(text(words))] });
export const heading = (level: number, words: string) => ({
  type: "heading",
  attrs: { level },
  content: words ? [text(words)] : [],
});
export const link = (words: string, attrs: object) => text(words, { type: "link", attrs });
export const web = (words: string, href = "https://www.example.org/") => ({ body: [paragraph(link(words, { href }))] });
const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
export const table = (first: string) => ({
  type: "table",
  content: [
    { type: "tableRow", content: [cell(first, "Ort"), cell(first, "Zeit")] },
    { type: "tableRow", content: [cell("tableCell", "Aachen"), cell("tableCell", "10 Uhr")] },
  ],
});
export const target = (state: "draft" | "trash" | "missing"): Partial<Elsewhere> => ({
  entries: { e1: { title: "Ziel", state } },
});

export const picture = (attrs: object, file: Partial<Elsewhere["files"][string]> = {}): Parts => ({
  body: [{ type: "picture", attrs: { mediaId: "m1", alt: null, ...attrs } }],
  elsewhere: { files: { m1: { title: "Haus", state: "picture", alt: "", ...file } } },
});

export const easyText =
  "Im Treff kochen Kinder aus dem Viertel. Jeden Tag ist ein Gericht dran, das alle gern essen. Danach machen sie ihre Aufgaben für die Schule. Wer Hilfe braucht, fragt die Leute vom Team. Am Abend holen die Eltern sie ab und bleiben oft noch auf einen Tee. So lernen sich die Leute im Haus kennen. Im Sommer gibt es ein Fest im Hof, und alle bringen etwas mit. Der Treff ist offen für alle, die hier leben.";
