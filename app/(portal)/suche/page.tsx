import type { Metadata } from "next";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";
import { SearchScreen } from "#app/(portal)/suche/SearchScreen.tsx";

export const dynamic = "force-static";

export const generateMetadata = (): Promise<Metadata> =>
  pageMetadata("/suche", "Suche", "Projekte, Seiten, Filme und mehr nach Wörtern finden.");

export default function Page() {
  return <SearchScreen queryString="" />;
}
