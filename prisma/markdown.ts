/** Start content is written in Markdown; the portal stores structured text. Only what editors can write is understood. */
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { isReserved, listPageAt } from "#lib/addresses/reserved.ts";
import type { RichTextInline, RichTextMark } from "#lib/richText/inlineSchema.ts";
import { type RichTextDoc, richTextSchema } from "#lib/richText/schema.ts";

/** Turns an address inside the portal ("/kontakt") into the id of the entry that lives there. */
type Resolve = (path: string) => string;

/** Throws when the text uses something that has no counterpart. */
export function richTextFromMarkdown(markdown: string, resolve: Resolve): RichTextDoc {
  return richTextSchema.parse({
    type: "doc",
    content: fromMarkdown(markdown).children.map((node) => block(node, resolve)),
  });
}

function block(node: RootContent | BlockContent | DefinitionContent, resolve: Resolve): unknown {
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", content: inlines(node.children, [], resolve) };
    case "heading":
      return { type: "heading", attrs: { level: node.depth }, content: inlines(node.children, [], resolve) };
    case "blockquote":
      return { type: "blockquote", content: node.children.map((child) => block(child, resolve)) };
    case "list":
      return {
        type: node.ordered ? "orderedList" : "bulletList",
        content: node.children.map((item) => ({
          type: "listItem",
          content: item.children.map((child) => block(child, resolve)),
        })),
      };
    default:
      throw unsupported(node);
  }
}

function inlines(nodes: PhrasingContent[], marks: RichTextMark[], resolve: Resolve): RichTextInline[] {
  return nodes.flatMap((node) => inline(node, marks, resolve));
}

function inline(node: PhrasingContent, marks: RichTextMark[], resolve: Resolve): RichTextInline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", text: node.value.replace(/\s*\n\s*/g, " "), ...(marks.length > 0 ? { marks } : {}) }];
    case "strong":
      return inlines(node.children, [...marks, { type: "bold" }], resolve);
    case "emphasis":
      return inlines(node.children, [...marks, { type: "italic" }], resolve);
    case "link":
      return inlines(node.children, [...marks, { type: "link", attrs: linkTo(node.url, resolve) }], resolve);
    case "break":
      return [{ type: "hardBreak" }];
    default:
      throw unsupported(node);
  }
}

const linkTo = (url: string, resolve: Resolve) =>
  url.startsWith("/") && !isOfSoftware(url) ? { href: null, entryId: resolve(url) } : { href: url, entryId: null };

/** A page that is there without any words of editors, such as a form. */
const isOfSoftware = (url: string) => isReserved(url) && listPageAt(url) !== undefined;

const unsupported = (node: Nodes) =>
  new Error(`"${node.type}" in line ${node.position?.start.line} of a Markdown text has no counterpart in the portal`);
