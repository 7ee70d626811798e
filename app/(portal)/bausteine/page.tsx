import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { BausteinDoor } from "#components/portal/BausteinDoor.tsx";
import { listPublishedBausteine } from "#lib/bausteine/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

const path = "/bausteine";
const loadPage = () => getPublishedListPage(path, "Bausteine");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, bausteine] = await Promise.all([loadPage(), listPublishedBausteine()]);
  return (
    <ListPage nothing={bausteine.length === 0 && "Bausteine"} page={page}>
      <ul className="grid gap-8 md:grid-cols-2">
        {bausteine.map((baustein) => (
          <BausteinDoor baustein={baustein} key={baustein.slug} />
        ))}
      </ul>
    </ListPage>
  );
}
