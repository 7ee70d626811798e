import { RichTextBlocks } from "#components/content/richText/RichTextBlocks.tsx";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

interface RichTextProps {
  doc: RichTextDoc;
  /** What the document names by id; what is missing here is left out, a link to it becomes plain text. */
  context: RichTextContext;
  /** How many levels the headings move down, because the text stands below a heading of the page. */
  headingOffset?: 0 | 1;
}

/** Editors' text as React elements; never as a string of HTML. */
export function RichText({ doc, context, headingOffset = 0 }: RichTextProps) {
  return (
    <div className="prose">
      <RichTextBlocks context={context} headingOffset={headingOffset} nodes={doc.content} />
    </div>
  );
}
