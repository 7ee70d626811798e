import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { ExplainedText } from "#components/content/ExplainedText.tsx";
import { PageFacts } from "#components/content/PageFacts.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { RichText } from "#components/content/RichText.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { formatDate } from "#lib/dates.ts";
import { writtenFrom, writtenIn } from "#lib/pages/languages.ts";
import type { PageView } from "#lib/pages/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

interface PageDetailProps {
  page: PageView;
  context: RichTextContext;
  trail?: Crumb[];
}

/** A free page: text, and figures beside it where there are some. The glossary explains German words only. */
export function PageDetail({ page, context, trail }: PageDetailProps) {
  const text = (
    <>
      {page.language === "de" ? (
        <ExplainedText context={context} doc={page.body} />
      ) : (
        <RichText context={context} doc={page.body} />
      )}
      {page.asOf && (
        <p className="text-sm text-ink-soft" dir="ltr" lang="de">
          Zuletzt geändert: <time dateTime={page.asOf}>{formatDate(page.asOf)}</time>
        </p>
      )}
    </>
  );
  return (
    <article dir={writtenFrom(page.language)} lang={page.language === "de" ? undefined : writtenIn(page.language)}>
      <PageHead figure={page.facts.length > 0 ? "yard" : undefined} lead={page.lead} title={page.title} trail={trail} />
      {page.facts.length > 0 ? (
        <DetailColumns aside={<PageFacts facts={page.facts} />} textFirst>
          {text}
        </DetailColumns>
      ) : (
        <div className="wrap space-y-12 py-10 lg:py-14">{text}</div>
      )}
    </article>
  );
}
