import type { Metadata } from "next";
import { ListPage } from "#app/(portal)/ListPage.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { CarrierRow } from "#components/portal/CarrierRow.tsx";
import { listPublishedCarriers } from "#lib/carriers/queries.ts";
import { getPublishedListPage } from "#lib/pages/queries.ts";

export const dynamic = "force-static";

const path = "/traeger";
const loadPage = () => getPublishedListPage(path, "Träger");

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadPage();
  return pageMetadata(path, title, lead);
}

export default async function Page() {
  const [page, carriers] = await Promise.all([loadPage(), listPublishedCarriers()]);
  return (
    <ListPage
      figure="tall"
      nothing={carriers.length === 0 && "Träger"}
      page={page}
      search={{ kind: "carrier", label: "Träger suchen" }}
    >
      <ul className="border-b border-line-strong">
        {carriers.map((carrier) => (
          <CarrierRow carrier={carrier} key={carrier.slug} />
        ))}
      </ul>
    </ListPage>
  );
}
