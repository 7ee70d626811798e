import { expect, test } from "vitest";
import { normalizeRichText } from "./normalize.ts";
import { richTextSchema } from "./schema.ts";

const doc = (...content: unknown[]) => richTextSchema.parse({ type: "doc", content });
const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  marks: marks.map((type) => ({ type })),
});

test("the order in which marks were set makes no difference", () => {
  const one = doc({ type: "paragraph", content: [text("a", "italic", "bold")] });
  const other = doc({ type: "paragraph", content: [text("a", "bold", "italic")] });
  expect(normalizeRichText(one)).toEqual(normalizeRichText(other));
});

test("a list that starts at 1 says no more than a list", () => {
  const item = { type: "listItem", content: [{ type: "paragraph", content: [text("a")] }] };
  const said = doc({ type: "orderedList", attrs: { start: 1 }, content: [item] });
  const unsaid = doc({ type: "orderedList", content: [item] });
  expect(normalizeRichText(said)).toEqual(normalizeRichText(unsaid));
  expect(normalizeRichText(doc({ type: "orderedList", attrs: { start: 3 }, content: [item] }))).not.toEqual(unsaid);
});

test("empty paragraphs at the end go, those between stay", () => {
  const empty = { type: "paragraph" };
  const full = { type: "paragraph", content: [text("a")] };
  expect(normalizeRichText(doc(full, empty, full, empty, empty)).content).toHaveLength(3);
  expect(normalizeRichText(doc(empty))).toEqual({ type: "doc", content: [] });
});
