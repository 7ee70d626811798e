import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { EventDetail } from "#components/content/EventDetail.tsx";
import { getPublishedEvent } from "#lib/events/queries.ts";
import { eventData } from "#lib/feeds/structuredData.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/veranstaltungen",
  listName: "Veranstaltungen",
  read: getPublishedEvent,
  summarise: (event) => ({ title: event.title, description: event.summary }),
  asData: eventData,
  show: async (event) => (
    <EventDetail
      context={await findPublishedContext(event.body, event.review, event.picture)}
      event={event}
      trail={[{ label: "Veranstaltungen", href: "/veranstaltungen" }]}
    />
  ),
});

export const generateMetadata = route.generateMetadata;
export default route.page;
