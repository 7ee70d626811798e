import { BausteinDetail } from "#components/content/BausteinDetail.tsx";
import { CarrierDetail } from "#components/content/CarrierDetail.tsx";
import { ContactCard } from "#components/content/ContactCard.tsx";
import { EventDetail } from "#components/content/EventDetail.tsx";
import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { PageDetail } from "#components/content/PageDetail.tsx";
import { ProjectDetail } from "#components/content/ProjectDetail.tsx";
import { PublicationDetail } from "#components/content/PublicationDetail.tsx";
import { TermEntry } from "#components/content/TermEntry.tsx";
import type { Preview } from "#lib/content/contentType.ts";
import type { RichTextContext } from "#lib/richText/context.ts";

/** The very component of the public page, with the words of the draft. */
export function EntryPreview({ preview, context }: { preview: Preview; context: RichTextContext }) {
  switch (preview.kind) {
    case "page":
      return <PageDetail page={preview.page} context={context} />;
    case "baustein":
      return <BausteinDetail baustein={preview.baustein} context={context} />;
    case "project":
      return <ProjectDetail project={preview.project} context={context} />;
    case "carrier":
      return <CarrierDetail carrier={preview.carrier} />;
    case "event":
      return <EventDetail event={preview.event} context={context} />;
    case "film":
      return <FilmDetail film={preview.film} context={context} />;
    case "publication":
      return <PublicationDetail publication={preview.publication} context={context} />;
    case "contact":
      return (
        <ul>
          <ContactCard contact={preview.contact} />
        </ul>
      );
    case "term":
      return (
        <dl className="wrap py-10">
          <TermEntry term={preview.term} />
        </dl>
      );
  }
}
