import type { Metadata } from "next";
import { MapScreen } from "#app/(portal)/projekte/karte/MapScreen.tsx";
import { type QueryProps, queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

export const metadata: Metadata = { title: "Projekte auf der Karte", robots: { index: false, follow: true } };

export default async function Page(props: QueryProps) {
  return <MapScreen queryString={await queryStringOf(props)} />;
}
