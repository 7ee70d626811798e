import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { PublicationDetail } from "#components/content/PublicationDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { findPublishedLinkTargets } from "#lib/addresses/queries.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";
import { getPublishedPublication } from "#lib/publications/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const publication = await getPublishedPublication(slug);
  return publication
    ? pageMetadata(`/veroeffentlichungen/${slug}`, publication.title, publication.summary)
    : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/veroeffentlichungen/${slug}`;
  const publication = await getPublishedPublication(slug);
  if (!publication) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  const addresses = await findPublishedLinkTargets(publication.body);
  const media = await findPublishedMedia(mediaIdsIn(publication));
  return (
    <PortalPage path={path}>
      <PublicationDetail
        addresses={addresses}
        media={media}
        publication={publication}
        trail={[{ label: "Veröffentlichungen", href: "/veroeffentlichungen" }]}
      />
    </PortalPage>
  );
}
