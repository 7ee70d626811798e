import type { Metadata } from "next";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { MapScreen } from "#app/(portal)/projekte/karte/MapScreen.tsx";

export const dynamic = "force-static";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata("/projekte/karte", "Projekte auf der Karte", "Wo in Nordrhein-Westfalen gibt es Projekte?");

export default function Page() {
  return <MapScreen queryString="" />;
}
