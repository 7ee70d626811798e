import type { RichTextInline } from "#lib/richText/inlineSchema.ts";
import type { RichTextDoc, RichTextNode } from "#lib/richText/schema.ts";
import { type TermView, termAnchor } from "./schema.ts";

/** A document in which the first use of each word of the glossary leads to its explanation, and the words it uses. */
export function explainTerms(doc: RichTextDoc, terms: TermView[]): { doc: RichTextDoc; used: TermView[] } {
  const open = terms.map((term) => ({ term, pattern: patternOf(term) }));
  const used: TermView[] = [];

  function inParagraph(inline: RichTextInline): RichTextInline[] {
    // A link inside a link is none, and what is explained or in another language is left alone.
    if (inline.type !== "text" || inline.marks?.some(({ type }) => type !== "bold" && type !== "italic"))
      return [inline];
    const { text, marks = [] } = inline;
    const found = open
      .flatMap(({ term, pattern }) => {
        const match = pattern.exec(withoutNames(text));
        return match ? [{ term, start: match.index, word: match[0] }] : [];
      })
      .sort((a, b) => a.start - b.start || b.word.length - a.word.length)[0];
    if (!found) return [inline];
    const { term, start, word } = found;
    used.push(term);
    open.splice(
      open.findIndex((each) => each.term === term),
      1,
    );
    const piece = (words: string): RichTextInline[] => (words ? [{ ...inline, text: words }] : []);
    const href = `#${termAnchor(term.slug)}`;
    const link: RichTextInline = { ...inline, text: word, marks: [...marks, { type: "link", attrs: { href } }] };
    return [...piece(text.slice(0, start)), link, ...piece(text.slice(start + word.length)).flatMap(inParagraph)];
  }

  function inNode<Node extends RichTextNode>(node: Node): Node {
    if (node.type === "paragraph") return { ...node, content: node.content?.flatMap(inParagraph) };
    if (node.type === "heading" || node.type === "accordionTitle" || !("content" in node) || !node.content) return node;
    return { ...node, content: node.content.map((child) => inNode(child)) };
  }

  return { doc: inNode(doc), used };
}

/** What stands in quotation marks is somebody's name or words; it keeps its place and says nothing. */
const withoutNames = (text: string) => text.replace(/„[^“]*“/g, (quoted) => "_".repeat(quoted.length));

/** The word or one of its forms, standing alone; the longest first. */
function patternOf({ word, forms }: TermView): RegExp {
  const all = [word, ...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.join("|")})(?![\\p{L}\\p{N}-])`, "u");
}
