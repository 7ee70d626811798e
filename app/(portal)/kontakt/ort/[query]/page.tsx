import type { Metadata } from "next";
import { ContactScreen, loadContactPage, placeIn } from "#app/(portal)/kontakt/ContactScreen.tsx";
import { type QueryProps, queryStringOf } from "#app/(portal)/queryString.ts";
import { renderOnDemand } from "#app/(portal)/renderOnDemand.ts";

export const dynamic = "force-static";
export const generateStaticParams = renderOnDemand;

export async function generateMetadata(props: QueryProps): Promise<Metadata> {
  const { title, lead } = await loadContactPage();
  const typed = placeIn(await queryStringOf(props));
  return { title: typed ? `${title} für ${typed}` : title, description: lead, robots: { index: false, follow: true } };
}

export default async function Page(props: QueryProps) {
  return <ContactScreen queryString={await queryStringOf(props)} />;
}
