import type { Metadata } from "next";

/** Title, description and address of a page for browsers, search engines and previews. */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  const shortened = description.length > 200 ? `${description.slice(0, 199)}…` : description;
  return {
    title,
    description: shortened || undefined,
    alternates: { canonical: path },
    openGraph: {
      title,
      description: shortened || undefined,
      url: path,
      siteName: "Zusammen im Quartier",
      locale: "de_DE",
      type: "website",
      images: [
        { url: "/vorschau.png", width: 1200, height: 630, alt: "Gezeichnete Straße mit Häusern, Bäumen und Menschen" },
      ],
    },
  };
}
