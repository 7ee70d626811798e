import { RichText } from "#components/content/RichText.tsx";
import type { RichTextContext } from "#lib/richText/context.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import { explainTerms } from "#lib/terms/explain.ts";
import { termAnchor } from "#lib/terms/schema.ts";

interface ExplainedTextProps {
  doc: RichTextDoc;
  context: RichTextContext;
}

/** The main text of a page; below it the words of the glossary that it uses, each one link away. Once on a page. */
export function ExplainedText({ doc, context }: ExplainedTextProps) {
  const { doc: explained, used } = explainTerms(doc, context.terms);
  return (
    <>
      <RichText context={context} doc={explained} />
      {used.length > 0 && (
        <section aria-labelledby="woerter" className="mt-12 max-w-[42rem] border-t-4 border-line pt-6">
          <h2 className="text-h4" id="woerter">
            Wörter kurz erklärt
          </h2>
          <dl className="mt-4 space-y-4">
            {used.map(({ slug, word, explanation }) => (
              <div
                className="scroll-mt-6 target:bg-sand target:outline-4 target:outline-sand"
                id={termAnchor(slug)}
                key={slug}
              >
                <dt className="font-bold">{word}</dt>
                <dd>{explanation}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-4 print-hidden">
            <a className="inline-flex min-h-11 items-center" href="/glossar">
              Alle Begriffe
            </a>
          </p>
        </section>
      )}
    </>
  );
}
