import { RichText } from "#components/content/RichText.tsx";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";

interface TextSectionProps {
  title: string;
  doc: RichTextDoc;
  context: RichTextContext;
}

/** A headed part of a page with editors' text; nothing when the text is empty. */
export function TextSection({ title, doc, context }: TextSectionProps) {
  if (isEmptyRichText(doc)) return null;
  return (
    <section>
      <h2 className="mb-4 text-h2">{title}</h2>
      <RichText context={context} doc={doc} headingOffset={1} />
    </section>
  );
}
