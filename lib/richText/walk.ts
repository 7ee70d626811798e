import type { RichTextBlock, RichTextDoc, RichTextInline, RichTextListItem } from "#lib/richText/schema.ts";

type RichTextNode = RichTextDoc | RichTextBlock | RichTextListItem | RichTextInline;

function* inlines(node: RichTextNode): Generator<RichTextInline> {
  if (node.type === "text" || node.type === "hardBreak") yield node;
  else for (const child of node.content ?? []) yield* inlines(child);
}

/** Ids of all entries a document links to, each once. */
export function linkedEntryIds(...docs: RichTextDoc[]): string[] {
  const ids = new Set<string>();
  for (const doc of docs) {
    for (const inline of inlines(doc)) {
      for (const mark of inline.marks ?? [])
        if (mark.type === "link" && mark.attrs.entryId) ids.add(mark.attrs.entryId);
    }
  }
  return [...ids];
}

/** All words of a document, blocks apart by a line break; for search and for "is there anything to show". */
export function plainText(doc: RichTextDoc): string {
  return doc.content
    .map((block) => [...inlines(block)].map((inline) => (inline.type === "text" ? inline.text : " ")).join(""))
    .join("\n")
    .trim();
}

export function isEmptyRichText(doc: RichTextDoc): boolean {
  return plainText(doc) === "";
}
