import type { Metadata } from "next";
import { STATUS_MARK } from "#lib/pageCache/pageMarks.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";

/**
 * Of an address where nothing is. Pages do not throw notFound(): Next would answer with an empty page that only a script
 * could fill. They show MissingPage, and lib/pageCache turns this mark into the status 404.
 */
export const missingMetadata: Metadata = {
  title: "Seite nicht gefunden",
  robots: { index: false },
  other: { [STATUS_MARK]: "404" },
};

/** Title, description and address of a page for browsers, search engines and previews. */
export async function pageMetadata(path: string, title: string, description: string): Promise<Metadata> {
  const { name } = await getPublishedSiteSettings();
  const shortened = description.length > 200 ? `${description.slice(0, 199)}…` : description;
  return {
    title,
    description: shortened || undefined,
    alternates: { canonical: path },
    openGraph: {
      title,
      description: shortened || undefined,
      url: path,
      siteName: name,
      locale: "de_DE",
      type: "website",
      images: [
        { url: "/vorschau.png", width: 1200, height: 630, alt: "Gezeichnete Straße mit Häusern, Bäumen und Menschen" },
      ],
    },
  };
}
