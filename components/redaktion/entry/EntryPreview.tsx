import { BausteinDetail } from "#components/content/BausteinDetail.tsx";
import { CarrierDetail } from "#components/content/CarrierDetail.tsx";
import { ContactCard } from "#components/content/ContactCard.tsx";
import { EventDetail } from "#components/content/EventDetail.tsx";
import { FilmDetail } from "#components/content/FilmDetail.tsx";
import { PageDetail } from "#components/content/PageDetail.tsx";
import { ProjectDetail } from "#components/content/ProjectDetail.tsx";
import { PublicationDetail } from "#components/content/PublicationDetail.tsx";
import type { Preview } from "#lib/content/contentType.ts";
import { todayInBerlin } from "#lib/dates.ts";
import type { MediaView } from "#lib/media/schema.ts";

type Props = { preview: Preview; addresses: Record<string, string>; media: Record<string, MediaView> };

/** The very component of the public page, with the words of the draft. */
export function EntryPreview({ preview, addresses, media }: Props) {
  switch (preview.kind) {
    case "page":
      return <PageDetail page={preview.page} addresses={addresses} />;
    case "baustein":
      return <BausteinDetail baustein={preview.baustein} addresses={addresses} />;
    case "project":
      return <ProjectDetail project={preview.project} addresses={addresses} media={media} />;
    case "carrier":
      return <CarrierDetail carrier={preview.carrier} />;
    case "event": {
      const { endsOn, startsOn } = preview.event;
      return (
        <EventDetail
          event={preview.event}
          addresses={addresses}
          media={media}
          isOver={(endsOn ?? startsOn) < todayInBerlin()}
        />
      );
    }
    case "film":
      return <FilmDetail film={preview.film} addresses={addresses} />;
    case "publication":
      return <PublicationDetail publication={preview.publication} addresses={addresses} media={media} />;
    case "contact":
      return (
        <ul>
          <ContactCard contact={preview.contact} />
        </ul>
      );
  }
}
