import "../styles.css";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteFooter } from "#components/portal/SiteFooter.tsx";
import { SkipLinks } from "#components/portal/SkipLinks.tsx";
import { env } from "#lib/env.ts";
import { getPublishedSiteSettings } from "#lib/site/queries.ts";

const text = localFont({
  src: "../fonts/atkinsonHyperlegibleNext.woff2",
  weight: "400 700",
  variable: "--font-atkinson",
});
const display = localFont({ src: "../fonts/bricolageGrotesque.woff2", weight: "750", variable: "--font-bricolage" });

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().publicUrl),
    title: {
      default: "Zusammen im Quartier – Kinder stärken – Zukunft sichern",
      template: "%s – Zusammen im Quartier",
    },
    openGraph: { siteName: "Zusammen im Quartier", locale: "de_DE", type: "website", images: ["/vorschau.png"] },
    twitter: { card: "summary_large_image" },
    icons: { icon: [{ url: "/favicon.svg", type: "image/svg+xml" }], apple: "/apple-touch-icon.png" },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6ecdd" },
    { media: "(prefers-color-scheme: dark)", color: "#161a33" },
  ],
};

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const settings = await getPublishedSiteSettings();
  return (
    <html className={`${text.variable} ${display.variable}`} lang="de">
      <body>
        <SkipLinks />
        {children}
        <SiteFooter settings={settings} />
      </body>
    </html>
  );
}
