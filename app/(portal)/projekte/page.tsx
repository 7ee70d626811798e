import type { Metadata } from "next";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { ProjectList } from "#app/(portal)/projekte/ProjectList.tsx";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await getPublishedListPage("/projekte", "Projekte");
  return pageMetadata("/projekte", title, lead);
}

export default function Page() {
  return <ProjectList queryString="" />;
}
