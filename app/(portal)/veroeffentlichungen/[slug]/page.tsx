import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { PublicationDetail } from "#components/content/PublicationDetail.tsx";
import { publicationData } from "#lib/feeds/structuredData.ts";
import { getPublishedPublication } from "#lib/publications/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/veroeffentlichungen",
  listName: "Veröffentlichungen",
  read: getPublishedPublication,
  summarise: (publication) => ({ title: publication.title, description: publication.summary }),
  asData: publicationData,
  show: async (publication) => (
    <PublicationDetail
      context={await findPublishedContext(publication.body, publication.file)}
      publication={publication}
      trail={[{ label: "Veröffentlichungen", href: "/veroeffentlichungen" }]}
    />
  ),
});

export const generateMetadata = route.generateMetadata;
export default route.page;
