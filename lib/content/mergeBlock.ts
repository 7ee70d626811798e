import { z } from "zod";
import { isSame } from "./compare.ts";
import { threeWay } from "./threeWay.ts";

/** A block of words, as both sides and what they came from have it. */
const blockSchema = z.looseObject({ type: z.string(), content: z.array(z.looseObject({ type: z.string() })) });
type Block = z.infer<typeof blockSchema>;
type Inline = Block["content"][number];

/** One block that both have rewritten in different sentences, put together; null when they met in one. */
export function mergeBlock(base: unknown, theirs: unknown, mine: unknown): unknown {
  const [common, first, second] = [base, theirs, mine].map((block) => blockSchema.safeParse(block).data);
  if (
    !common ||
    !first ||
    !second ||
    !isSame(frameOf(first), frameOf(common)) ||
    !isSame(frameOf(second), frameOf(common))
  )
    return null;
  if (![common, first, second].every(({ content }) => content.every(isInline))) return null;
  const { items, clean } = threeWay(pieces(common), pieces(first), pieces(second));
  return clean ? { ...common, content: joined(items) } : null;
}

const frameOf = ({ content: _words, ...frame }: Block) => frame;

const isInline = ({ type }: Inline) => type === "text" || type === "hardBreak";

/** The words of a block sentence by sentence, each with how it is set; the spaces stay at their ends. */
const pieces = ({ content }: Block): Inline[] =>
  content.flatMap((node) =>
    typeof node.text === "string"
      ? node.text.split(/(?<=[.!?:;]\s+)(?=\S)/).map((text) => ({ ...node, text }))
      : [node],
  );

/** Neighbours that are set alike are one again; two sentences have a space between them. */
function joined(items: Inline[]): Inline[] {
  const nodes: Inline[] = [];
  for (const item of items) {
    const last = nodes.at(-1);
    const isText = typeof last?.text === "string" && typeof item.text === "string";
    const gap = isText && /[.!?:;]$/.test(String(last.text)) && /^\S/.test(String(item.text)) ? " " : "";
    if (isText && isSame(last.marks, item.marks)) last.text = `${last.text}${gap}${item.text}`;
    else nodes.push(gap ? { ...item, text: gap + String(item.text) } : { ...item });
  }
  return nodes;
}
