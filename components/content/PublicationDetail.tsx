import { DetailColumns } from "#components/content/DetailColumns.tsx";
import { externalHost } from "#components/content/externalHost.ts";
import { FactList } from "#components/content/FactList.tsx";
import { MediaDownload } from "#components/content/MediaDownload.tsx";
import { PageHead } from "#components/content/PageHead.tsx";
import { RichText } from "#components/content/RichText.tsx";
import type { Crumb } from "#components/ui/Breadcrumb.tsx";
import { formatPartialDate } from "#lib/dates.ts";
import { shownMedia } from "#lib/media/schema.ts";
import { type PublicationView, publicationKindLabels } from "#lib/publications/schema.ts";
import type { RichTextContext } from "#lib/richText/context.ts";
import { isEmptyRichText } from "#lib/richText/walk.ts";

interface PublicationDetailProps {
  publication: PublicationView;
  context: RichTextContext;
  trail?: Crumb[];
}

export function PublicationDetail({ publication, context, trail }: PublicationDetailProps) {
  const { title, kind, publisher, issued, summary, url, body } = publication;
  const file = shownMedia(publication.file, context.media);
  const facts = [
    { term: "Art", value: publicationKindLabels[kind] },
    { term: "Herausgegeben von", value: publisher },
    { term: "Erschienen", value: issued && <time dateTime={issued}>{formatPartialDate(issued)}</time> },
  ];
  return (
    <article>
      <PageHead eyebrow={publicationKindLabels[kind]} lead={summary} title={title} trail={trail} />
      <DetailColumns aside={<FactList facts={facts} />} textFirst>
        {!isEmptyRichText(body) && <RichText context={context} doc={body} />}
        {file && <MediaDownload media={file} />}
        {url && (
          <p>
            <a className="button" href={url} rel="noopener">
              {kind === "handout" || kind === "report" ? "Öffnen" : "Lesen"} auf {externalHost(url)}
            </a>
          </p>
        )}
      </DetailColumns>
    </article>
  );
}
