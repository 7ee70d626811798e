/** What is in a document: words, links, headings, pictures, tables, ids. For references, search and checks. */
import type { RichTextInline } from "#lib/richText/inlineSchema.ts";
import type { RichTextDoc, RichTextNode, RichTextPicture, RichTextTable } from "#lib/richText/schema.ts";

/** Every node of the documents in the order of reading, parents before their children. */
export function* walk(...nodes: RichTextNode[]): Generator<RichTextNode> {
  for (const node of nodes) {
    yield node;
    if ("content" in node && node.content) yield* walk(...node.content);
  }
}

const words = (inlines: RichTextInline[] = []) =>
  inlines.map((inline) => (inline.type === "text" ? inline.text : " ")).join("");

/** What a node itself says, without its children. */
function wordsOf(node: RichTextNode): string {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "accordionTitle":
      return words(node.content);
    case "blockquote":
      return node.attrs?.source ?? "";
    case "table":
    case "picture":
      return node.attrs?.caption ?? "";
    case "video":
    case "download":
      return node.attrs.label ?? "";
    default:
      return "";
  }
}

/** The words of every paragraph, heading, caption and so on. */
export function texts(...docs: RichTextNode[]): string[] {
  return [...walk(...docs)].map((node) => wordsOf(node).trim()).filter((text) => text !== "");
}

/** All words of a document, blocks apart by a line break; for search. */
export function plainText(doc: RichTextNode): string {
  return texts(doc).join("\n");
}

const shows = new Set(["picture", "video", "download", "contact", "projectTeaser", "eventTeaser"]);

/** Whether there is nothing to show: no words, no pictures, no entries. */
export function isEmptyRichText(doc: RichTextDoc): boolean {
  return [...walk(doc)].every((node) => !shows.has(node.type) && wordsOf(node).trim() === "");
}

export type RichTextLink = { text: string; href?: string; entryId?: string; mediaId?: string };

/** Every link with all of its words, however many parts its marks cut it into. */
export function links(...docs: RichTextDoc[]): RichTextLink[] {
  return [...walk(...docs)].flatMap((node) =>
    node.type === "paragraph" || node.type === "heading" || node.type === "accordionTitle"
      ? linksIn(node.content ?? [])
      : [],
  );
}

function linksIn(inlines: RichTextInline[]): RichTextLink[] {
  const found: RichTextLink[] = [];
  let last: RichTextLink | undefined;
  for (const inline of inlines) {
    const target = linkTarget(inline);
    const text = inline.type === "text" ? inline.text : " ";
    if (last && target && sameTarget(last, target)) last.text += text;
    else {
      last = target && { text, ...target };
      if (last) found.push(last);
    }
  }
  return found;
}

function linkTarget({ marks = [] }: RichTextInline): Omit<RichTextLink, "text"> | undefined {
  for (const mark of marks) {
    if (mark.type !== "link") continue;
    const { href, entryId, mediaId } = mark.attrs;
    return { ...(href && { href }), ...(entryId && { entryId }), ...(mediaId && { mediaId }) };
  }
  return undefined;
}

const sameTarget = (a: Omit<RichTextLink, "text">, b: Omit<RichTextLink, "text">) =>
  a.href === b.href && a.entryId === b.entryId && a.mediaId === b.mediaId;

export type RichTextHeading = { level: 2 | 3 | 4; text: string };

export function headings(...docs: RichTextDoc[]): RichTextHeading[] {
  return [...walk(...docs)].flatMap((node) =>
    node.type === "heading" ? [{ level: node.attrs.level, text: words(node.content).trim() }] : [],
  );
}

/** How every picture is used: `alt` null means the file's own alternative text. */
export function pictures(...docs: RichTextDoc[]): RichTextPicture["attrs"][] {
  return [...walk(...docs)].flatMap((node) => (node.type === "picture" ? [node.attrs] : []));
}

export function tables(...docs: RichTextDoc[]): { caption: string; hasHeaders: boolean; text: string }[] {
  return [...walk(...docs)].flatMap((node) =>
    node.type === "table"
      ? [{ caption: node.attrs?.caption ?? "", hasHeaders: hasHeaders(node), text: plainText(node) }]
      : [],
  );
}

const hasHeaders = (table: RichTextTable) =>
  table.content.some((row) => row.content.some((cell) => cell.type === "tableHeader"));

/** Ids of all entries that documents link to or show, each once. */
export function linkedEntryIds(...docs: RichTextDoc[]): string[] {
  return [...new Set([...links(...docs), ...shownEntries(docs)].flatMap(({ entryId }) => entryId ?? []))];
}

/** Ids of the entries that stand in documents as blocks, by kind of block. */
export function shownEntryIds(type: "contact" | "projectTeaser" | "eventTeaser", ...docs: RichTextDoc[]): string[] {
  return [...walk(...docs)].flatMap((node) => (node.type === type ? [node.attrs.entryId] : []));
}

const shownEntries = (docs: RichTextDoc[]) =>
  [...walk(...docs)].flatMap((node) =>
    node.type === "contact" || node.type === "projectTeaser" || node.type === "eventTeaser" ? [node.attrs] : [],
  );
