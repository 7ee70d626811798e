import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ProjectCard } from "#components/portal/ProjectCard.tsx";
import { getPublishedListPage } from "#lib/pages/queries.ts";
import { listPublishedGoodPractice } from "#lib/projects/queries.ts";

export const dynamic = "force-static";

const path = "/gute-praxis";
const loadPage = () => getPublishedListPage(path, "Gute Praxis");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(
    path,
    title,
    lead || "Was in den Quartieren gut klappt: Beispiele, von denen andere lernen können.",
  );
}

/** Projects that others can learn from, by topic. */
export default async function Page() {
  const [page, groups] = await Promise.all([loadPage(), listPublishedGoodPractice()]);
  return (
    <ListPage figure="row" nothing={groups.length === 0 && "Beispiele guter Praxis"} page={page}>
      {groups.map(({ topic, projects }) => (
        <section key={topic}>
          <h2 className="mb-6 text-h2">{topic}</h2>
          <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
            {projects.map((project) => (
              <ProjectCard key={project.slug} project={project} />
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  );
}
