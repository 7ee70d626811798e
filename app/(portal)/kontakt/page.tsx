import type { Metadata } from "next";
import { ContactScreen, loadContactPage } from "#app/(portal)/kontakt/ContactScreen.tsx";
import { pageMetadata } from "#app/(portal)/pageMetadata.ts";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadContactPage();
  return pageMetadata("/kontakt", title, lead);
}

export default function Page() {
  return <ContactScreen queryString="" />;
}
