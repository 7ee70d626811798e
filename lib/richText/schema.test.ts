import { expect, test } from "vitest";
import { everyBlock } from "#tests/everyBlock.ts";
import { normalizeRichText } from "./normalize.ts";
import { richTextSchema } from "./schema.ts";

const text = (words: string) => ({ type: "paragraph", content: [{ type: "text", text: words }] });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const accepts = (...content: unknown[]) => richTextSchema.safeParse(doc(...content)).success;

test("every kind of block is accepted, and its normal form is its own", () => {
  const parsed = richTextSchema.parse(everyBlock);
  expect(normalizeRichText(parsed)).toEqual(parsed);
  expect(normalizeRichText(normalizeRichText(parsed))).toEqual(normalizeRichText(parsed));
});

test.each([
  ["a script", { type: "script", content: [] }],
  ["an accordion inside an accordion", { ...accordion([accordion([])]) }],
  ["a heading in a quote", { type: "blockquote", content: [{ type: "heading", attrs: { level: 2 } }] }],
  ["a heading of the first level", { type: "heading", attrs: { level: 1 } }],
  ["three columns", { type: "columns", content: Array(3).fill({ type: "column", content: [] }) }],
  ["a callout of an unknown kind", { type: "callout", attrs: { tone: "loud" }, content: [] }],
  ["a teaser of nothing", { type: "projectTeaser", attrs: { entryId: "" } }],
])("%s is refused", (_, block) => {
  expect(accepts(block)).toBe(false);
});

function accordion(content: unknown[]) {
  return { type: "accordion", content: [{ type: "accordionTitle" }, { type: "accordionBody", content }] };
}

const marked = (mark: object) => ({ type: "paragraph", content: [{ type: "text", text: "a", marks: [mark] }] });

test("the language of a part is one the portal knows", () => {
  expect(accepts(marked({ type: "language", attrs: { lang: "tr" } }))).toBe(true);
  expect(accepts(marked({ type: "language", attrs: { lang: "tlh" } }))).toBe(false);
});

test("an abbreviation has an expansion", () => {
  expect(accepts(marked({ type: "abbreviation", attrs: { title: "Ministerium" } }))).toBe(true);
  expect(accepts(marked({ type: "abbreviation", attrs: { title: " " } }))).toBe(false);
});

test("text of any depth is refused with a message instead of exhausting the server", () => {
  let list: unknown = text("tief");
  for (let depth = 0; depth < 50_000; depth++)
    list = { type: "bulletList", content: [{ type: "listItem", content: [list] }] };
  expect(richTextSchema.safeParse(doc(list)).error?.issues[0]?.message).toBe("Der Text ist zu tief verschachtelt.");
});
