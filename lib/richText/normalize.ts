import { type RichTextDoc, richTextSchema } from "./schema.ts";

/** Any node of a document, seen from afar. */
type Node = {
  type: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string }[];
  content?: Node[];
};

/**
 * One way to write each document, whoever made it: marks in alphabetical order, no attributes that say the default, no
 * empty paragraphs at the end. So two documents differ exactly when their readers would notice.
 */
export function normalizeRichText(doc: RichTextDoc): RichTextDoc {
  const content = doc.content.map(normalizeNode);
  while (content.length > 0 && isEmptyParagraph(content.at(-1))) content.pop();
  return richTextSchema.parse({ type: "doc", content });
}

function normalizeNode({ attrs, marks, content, ...node }: Node): Node {
  const startsAtOne = node.type === "orderedList" && (attrs?.start ?? 1) === 1;
  return {
    ...node,
    ...(attrs && !startsAtOne ? { attrs } : {}),
    ...(marks?.length ? { marks: [...marks].sort((a, b) => a.type.localeCompare(b.type)) } : {}),
    ...(content?.length ? { content: content.map(normalizeNode) } : {}),
  };
}

const isEmptyParagraph = (node: Node | undefined) => node?.type === "paragraph" && !node.content?.length;
