import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { EventDetail } from "#components/content/EventDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { findPublishedLinkTargets } from "#lib/addresses/queries.ts";
import { todayInBerlin } from "#lib/dates.ts";
import { getPublishedEvent } from "#lib/events/queries.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const event = await getPublishedEvent(slug);
  return event ? pageMetadata(`/veranstaltungen/${slug}`, event.title, event.summary) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/veranstaltungen/${slug}`;
  const event = await getPublishedEvent(slug);
  if (!event) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  const addresses = await findPublishedLinkTargets(event.body, event.review);
  const media = await findPublishedMedia(mediaIdsIn(event));
  const isOver = (event.endsOn ?? event.startsOn) < todayInBerlin();
  return (
    <PortalPage path={path}>
      <EventDetail
        addresses={addresses}
        media={media}
        event={event}
        isOver={isOver}
        trail={[{ label: "Veranstaltungen", href: "/veranstaltungen" }]}
      />
    </PortalPage>
  );
}
