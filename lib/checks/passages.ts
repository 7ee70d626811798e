import type { RichTextInline } from "#lib/richText/inlineSchema.ts";
import { type RichTextDoc, type RichTextNode, richTextSchema } from "#lib/richText/schema.ts";
import { walk } from "#lib/richText/walk.ts";
import type { CheckedDraft, CheckedField } from "./schema.ts";
import { sentences } from "./sentences.ts";

/**
 * A paragraph ("prose") or something shorter ("line": a title, a heading, a caption) that visitors read. `written` is all of
 * it, `text` what of it is German.
 */
export type Passage = { field: string; kind: "prose" | "line"; text: string; written: string };

type Text = { field: string; doc: RichTextDoc };

/** Reading a long text is slow, and every check wants it. */
const read = new WeakMap<CheckedDraft, Text[]>();

/** The structured texts of a draft. */
export function documents(draft: CheckedDraft): Text[] {
  const known = read.get(draft) ?? readDocuments(draft);
  read.set(draft, known);
  return known;
}

function readDocuments({ fields }: CheckedDraft): Text[] {
  return fields.flatMap(({ name, input, value }) => {
    if (input.kind !== "richText") return [];
    const { data: doc } = richTextSchema.safeParse(value);
    return doc ? [{ field: name, doc }] : [];
  });
}

/** Everything visitors read, in the order of the form. */
export function passages(draft: CheckedDraft): Passage[] {
  const docs = new Map(documents(draft).map(({ field, doc }) => [field, doc]));
  return draft.fields.flatMap((field) => {
    const doc = docs.get(field.name);
    return doc ? inDocument(field.name, doc) : inField(field);
  });
}

function inField({ name, input, value }: CheckedField): Passage[] {
  if (input.internal) return [];
  switch (input.kind) {
    case "text":
      return typeof value === "string" && value ? [{ field: name, kind: "line", text: value, written: value }] : [];
    case "textarea":
      return String(value ?? "")
        .split("\n")
        .filter((text) => text.trim() !== "")
        .map((text) => ({ field: name, kind: "prose", text, written: text }));
    case "list":
      return rows(value).flatMap((row, index) =>
        Object.entries(input.item).flatMap(([column, item]) =>
          inField({ name: `${name}.${index}.${column}`, input: item, value: row.get(column) }),
        ),
      );
    default:
      return [];
  }
}

/** The rows of a list field. */
export const rows = (value: unknown): Map<string, unknown>[] =>
  Array.isArray(value) ? value.map((row) => new Map<string, unknown>(Object.entries(Object(row)))) : [];

function inDocument(field: string, doc: RichTextDoc): Passage[] {
  return [...walk(doc)].flatMap((node) => {
    const text = wordsOf(node, germanWords);
    const kind = node.type === "paragraph" ? "prose" : "line";
    return text.trim() === "" ? [] : [{ field, kind, text, written: wordsOf(node, allWords) }];
  });
}

function wordsOf(node: RichTextNode, read: (inline: RichTextInline) => string): string {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "accordionTitle":
      return (node.content ?? []).map(read).join("");
    case "picture":
    case "table":
      return node.attrs?.caption ?? "";
    default:
      return "";
  }
}

function germanWords(inline: RichTextInline): string {
  const isForeign = inline.marks?.some((mark) => mark.type === "language" && mark.attrs.lang !== "de");
  return isForeign ? " " : allWords(inline);
}

const allWords = (inline: RichTextInline) => (inline.type === "text" ? inline.text : "\n");

/** Every sentence of the paragraphs, with the field it stands in. */
export const proseSentences = (draft: CheckedDraft): { field: string; sentence: string }[] =>
  passages(draft)
    .filter(({ kind }) => kind === "prose")
    .flatMap(({ field, text }) => sentences(text).map((sentence) => ({ field, sentence })));
