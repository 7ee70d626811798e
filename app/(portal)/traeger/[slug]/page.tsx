import { detailRoute } from "#app/(portal)/detailRoute.tsx";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";
import { CarrierDetail } from "#components/content/CarrierDetail.tsx";
import { getPublishedCarrier } from "#lib/carriers/queries.ts";
import { carrierData } from "#lib/feeds/structuredData.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

const route = detailRoute({
  list: "/traeger",
  listName: "Träger",
  read: getPublishedCarrier,
  summarise: (carrier) => ({ title: carrier.name, description: carrier.summary }),
  asData: carrierData,
  show: (carrier) => <CarrierDetail carrier={carrier} trail={[{ label: "Träger", href: "/traeger" }]} />,
});

export const generateMetadata = route.generateMetadata;
export default route.page;
