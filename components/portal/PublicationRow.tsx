import { formatPartialDate } from "#lib/dates.ts";
import { type PublicationSummary, publicationKindLabels } from "#lib/publications/schema.ts";

interface PublicationRowProps {
  publication: PublicationSummary;
  headingLevel?: 2 | 3;
}

/** A publication as a line of a list: kind in the margin, then title and where it appeared. */
export function PublicationRow({ publication, headingLevel = 2 }: PublicationRowProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const { slug, title, kind, publisher, issued, summary } = publication;
  return (
    <li className="relative grid gap-x-8 gap-y-1 border-t border-line-strong py-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-sm leading-[1.7] font-bold text-brick-text">{publicationKindLabels[kind]}</p>
      <div className="max-w-[44rem]">
        <Heading className="text-h4">
          <a className="card-link title-link" href={`/veroeffentlichungen/${slug}`}>
            {title}
          </a>
        </Heading>
        <p className="mt-1 text-sm text-ink-soft">
          {publisher}
          {publisher && issued && ", "}
          {issued && <time dateTime={issued}>{formatPartialDate(issued)}</time>}
        </p>
        {summary && <p className="mt-2">{summary}</p>}
      </div>
    </li>
  );
}
