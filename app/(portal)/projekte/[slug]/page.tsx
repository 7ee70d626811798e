import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { ProjectDetail } from "#components/content/ProjectDetail.tsx";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import { projectData } from "#lib/feeds/structuredData.ts";
import { municipalityName, regionName, regionOf } from "#lib/geo/municipalities.ts";
import { getPublishedProject, listPublishedProjectsNearby } from "#lib/projects/queries.ts";
import type { ProjectView } from "#lib/projects/schema.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/projekte",
  listName: "Projekte",
  read: getPublishedProject,
  summarise: (project) => ({ title: project.title, description: project.summary || whatIsKnown(project) }),
  asData: projectData,
  show: async (project) => (
    <>
      <ProjectDetail
        context={await findPublishedContext(project.goals, project.conditions, project.story, project.picture)}
        project={project}
        trail={[{ label: "Projekte", href: "/projekte" }]}
      />
      <Nearby project={project} />
    </>
  ),
});

function whatIsKnown({ municipality, quarter, carrier }: ProjectView): string {
  const place = [municipalityName(municipality), quarter].filter(Boolean).join(", ");
  return `Projekt in ${place}${carrier ? `. Träger: ${carrier.name}` : ""}`;
}

async function Nearby({ project: { slug, municipality } }: { project: ProjectView }) {
  const projects = await listPublishedProjectsNearby(slug, municipality, 3);
  if (projects.length === 0) return null;
  return (
    <section className="wrap print-hidden">
      <h2 className="mb-6 text-h3">Weitere Projekte im Regierungsbezirk {regionName(regionOf(municipality))}</h2>
      <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
        {projects.map((project) => (
          <ProjectCard key={project.slug} project={project} />
        ))}
      </ul>
    </section>
  );
}

export const generateMetadata = route.generateMetadata;
export default route.page;
