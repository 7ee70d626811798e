import type { Metadata } from "next";
import { movedOrNotFound } from "#app/(portal)/movedOrNotFound.ts";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ProjectDetail } from "#components/content/ProjectDetail.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { findPublishedLinkTargets } from "#lib/addresses/queries.ts";
import { getPublishedProject } from "#lib/projects/queries.ts";

export const dynamic = "force-static";
export const dynamicParams = true;

/** None at build time: every page is rendered at its first request and kept until the next publish. */
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const project = await getPublishedProject(slug);
  return project ? pageMetadata(`/projekte/${slug}`, project.title, project.summary) : {};
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/projekte/${slug}`;
  const project = (await getPublishedProject(slug)) ?? (await movedOrNotFound(path));
  const addresses = await findPublishedLinkTargets(project.goals, project.conditions, project.story);
  return (
    <PortalPage path={path}>
      <ProjectDetail addresses={addresses} project={project} trail={[{ label: "Projekte", href: "/projekte" }]} />
    </PortalPage>
  );
}
