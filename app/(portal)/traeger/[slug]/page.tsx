import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { CarrierDetail } from "#components/content/CarrierDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { getPublishedCarrier } from "#lib/carriers/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const carrier = await getPublishedCarrier(slug);
  return carrier ? pageMetadata(`/traeger/${slug}`, carrier.name, carrier.summary) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/traeger/${slug}`;
  const carrier = await getPublishedCarrier(slug);
  if (!carrier) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  return (
    <PortalPage path={path}>
      <CarrierDetail carrier={carrier} trail={[{ label: "Träger", href: "/traeger" }]} />
    </PortalPage>
  );
}
