import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { BausteinDetail } from "#components/content/BausteinDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { getPublishedBaustein } from "#lib/bausteine/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const baustein = await getPublishedBaustein(slug);
  return baustein ? pageMetadata(`/bausteine/${slug}`, baustein.title, baustein.summary) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/bausteine/${slug}`;
  const baustein = await getPublishedBaustein(slug);
  if (!baustein) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  const context = await findPublishedContext(baustein.body);
  return (
    <PortalPage path={path}>
      <BausteinDetail context={context} baustein={baustein} trail={[{ label: "Bausteine", href: "/bausteine" }]} />
    </PortalPage>
  );
}
