import { type RichTextDoc, richTextSchema } from "./schema.ts";

/** Any node of a document, seen from afar. */
type Attrs = Record<string, unknown>;
type Node = { type: string; attrs?: Attrs; marks?: { type: string; attrs?: Attrs }[]; content?: Node[] };

/**
 * One way to write each document, whoever made it: marks in alphabetical order, no attributes that say nothing, no empty
 * galleries, no empty paragraphs at the end. So two documents differ exactly when their readers would notice.
 */
export function normalizeRichText(doc: RichTextDoc): RichTextDoc {
  const content = doc.content.flatMap(normalizeNode);
  while (content.length > 0 && isEmptyParagraph(content.at(-1))) content.pop();
  return richTextSchema.parse({ type: "doc", content });
}

function normalizeNode({ attrs, marks, content, ...node }: Node): Node[] {
  const children = content?.flatMap(normalizeNode) ?? [];
  if (node.type === "gallery" && children.length === 0) return [];
  return [
    {
      ...node,
      ...telling(attrs),
      ...(marks?.length ? { marks: marks.map(normalizeMark).sort((a, b) => a.type.localeCompare(b.type)) } : {}),
      ...(content && (children.length > 0 || !mayLackContent.has(node.type)) ? { content: children } : {}),
    },
  ];
}

const normalizeMark = ({ type, attrs }: { type: string; attrs?: Attrs }) => ({ type, ...telling(attrs) });

/** Only attributes that say something: nothing empty, no list that starts at 1. */
function telling(attrs: Attrs | undefined): { attrs?: Attrs } {
  const said = Object.entries(attrs ?? {}).filter(
    ([name, value]) => value !== null && value !== undefined && value !== "" && !(name === "start" && value === 1),
  );
  return said.length > 0 ? { attrs: Object.fromEntries(said) } : {};
}

const mayLackContent = new Set(["paragraph", "heading", "accordionTitle"]);

const isEmptyParagraph = (node: Node | undefined) => node?.type === "paragraph" && !node.content?.length;
