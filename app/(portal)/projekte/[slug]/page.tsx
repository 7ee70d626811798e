import type { Metadata } from "next";
import { followRedirect } from "#app/(portal)/followRedirect.ts";
import { missingMetadata, pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ProjectDetail } from "#components/content/ProjectDetail.tsx";
import { NotFoundPage } from "#components/portal/NotFoundPage.tsx";
import { PortalPage } from "#components/portal/PortalPage.tsx";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import { findPublishedLinkTargets } from "#lib/addresses/queries.ts";
import { municipalityName, regionName, regionOf } from "#lib/geo/municipalities.ts";
import { mediaIdsIn } from "#lib/media/collect.ts";
import { findPublishedMedia } from "#lib/media/queries.ts";
import { getPublishedProject, listPublishedProjectsNearby } from "#lib/projects/queries.ts";

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
  if (!project) return missingMetadata;
  const { title, summary, municipality, quarter, carrier } = project;
  const place = [municipalityName(municipality), quarter].filter(Boolean).join(", ");
  const known = `Projekt in ${place}${carrier ? `. Träger: ${carrier.name}` : ""}`;
  return pageMetadata(`/projekte/${slug}`, title, summary || known);
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const path = `/projekte/${slug}`;
  const project = await getPublishedProject(slug);
  if (!project) {
    await followRedirect(path);
    return <NotFoundPage />;
  }
  const [addresses, media, nearby] = await Promise.all([
    findPublishedLinkTargets(project.goals, project.conditions, project.story),
    findPublishedMedia(mediaIdsIn(project)),
    listPublishedProjectsNearby(slug, project.municipality, 3),
  ]);
  return (
    <PortalPage path={path}>
      <ProjectDetail
        addresses={addresses}
        media={media}
        project={project}
        trail={[{ label: "Projekte", href: "/projekte" }]}
      />
      {nearby.length > 0 && (
        <section className="wrap print-hidden">
          <h2 className="mb-6 text-h3">
            Weitere Projekte im Regierungsbezirk {regionName(regionOf(project.municipality))}
          </h2>
          <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
            {nearby.map((other) => (
              <ProjectCard key={other.slug} project={other} />
            ))}
          </ul>
        </section>
      )}
    </PortalPage>
  );
}
