import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { BausteinDetail } from "#components/content/BausteinDetail.tsx";
import { getPublishedBaustein } from "#lib/bausteine/queries.ts";
import { findPublishedContext } from "#lib/richText/queries.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/bausteine",
  listName: "Bausteine",
  read: getPublishedBaustein,
  summarise: (baustein) => ({ title: baustein.title, description: baustein.summary }),
  show: async (baustein) => (
    <BausteinDetail
      context={await findPublishedContext(baustein.body)}
      baustein={baustein}
      trail={[{ label: "Bausteine", href: "/bausteine" }]}
    />
  ),
});

export const generateMetadata = route.generateMetadata;
export default route.page;
