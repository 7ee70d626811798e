import { createElement, type ReactNode } from "react";
import { externalHost } from "#components/content/externalHost.ts";
import type {
  RichTextBlock,
  RichTextDoc,
  RichTextInline,
  RichTextListItem,
  RichTextMark,
} from "#lib/richText/schema.ts";

interface RichTextProps {
  doc: RichTextDoc;
  /** Live addresses of linked entries by id; a link to any other entry becomes plain text. */
  addresses: Record<string, string>;
  /** How many levels the headings move down, because the text stands below a heading of the page. */
  headingOffset?: 0 | 1;
}

/** Editors' text as React elements; never as a string of HTML. */
export function RichText({ doc, addresses, headingOffset = 0 }: RichTextProps) {
  return <div className="prose">{renderBlocks(doc.content, addresses, headingOffset)}</div>;
}

type Addresses = Record<string, string>;
type Nodes = (RichTextBlock | RichTextListItem)[];

// Positions serve as keys: the text is rendered once and never reordered.
function renderBlocks(nodes: Nodes, addresses: Addresses, offset: number): ReactNode {
  return nodes.map((node, key) => renderBlock(node, key, addresses, offset));
}

function renderBlock(node: Nodes[number], key: number, addresses: Addresses, offset: number): ReactNode {
  switch (node.type) {
    case "paragraph":
      return node.content ? <p key={key}>{renderInlines(node.content, addresses)}</p> : null;
    case "heading":
      return createElement(`h${node.attrs.level + offset}`, { key }, renderInlines(node.content ?? [], addresses));
    case "bulletList":
      return <ul key={key}>{renderBlocks(node.content, addresses, offset)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={node.attrs?.start}>
          {renderBlocks(node.content, addresses, offset)}
        </ol>
      );
    case "listItem":
      return <li key={key}>{renderBlocks(node.content, addresses, offset)}</li>;
    case "blockquote":
      return <blockquote key={key}>{renderBlocks(node.content, addresses, offset)}</blockquote>;
  }
}

function renderInlines(inlines: RichTextInline[], addresses: Addresses): ReactNode {
  return inlines.map((inline, key) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
    if (inline.type === "hardBreak") return <br key={key} />;
    const marks = inline.marks ?? [];
    return marks.reduce<ReactNode>(
      (content, mark) => renderMark(mark, content, inline.text, addresses, key),
      inline.text,
    );
  });
}

function renderMark(
  mark: RichTextMark,
  content: ReactNode,
  text: string,
  addresses: Addresses,
  key: number,
): ReactNode {
  if (mark.type === "bold") return <strong key={key}>{content}</strong>;
  if (mark.type === "italic") return <em key={key}>{content}</em>;
  const href = mark.attrs.href ?? addresses[mark.attrs.entryId ?? ""];
  if (!href) return content;
  const host = externalHost(href);
  const isNamed = host === null || text.includes(host.replace(/^www\./, ""));
  return (
    <a href={href} key={key} rel={host ? "noopener" : undefined}>
      {content}
      {!isNamed && <span className="text-[0.9em]"> ({host})</span>}
    </a>
  );
}
