import "../styles.css";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { Banner } from "#components/portal/Banner.tsx";
import { SiteFooter } from "#components/portal/SiteFooter.tsx";
import { SkipLinks } from "#components/portal/SkipLinks.tsx";
import { env } from "#lib/env.ts";
import { getPublishedBanner, getPublishedMenu, getPublishedSiteSettings } from "#lib/site/queries.ts";

const text = localFont({
  src: "../fonts/atkinsonHyperlegibleNext.woff2",
  weight: "400 700",
  variable: "--font-atkinson",
});
const display = localFont({ src: "../fonts/bricolageGrotesque.woff2", weight: "750", variable: "--font-bricolage" });

export async function generateMetadata(): Promise<Metadata> {
  const { name, subtitle } = await getPublishedSiteSettings();
  return {
    metadataBase: new URL(env().publicUrl),
    title: { default: subtitle ? `${name} – ${subtitle}` : name, template: `%s – ${name}` },
    openGraph: { siteName: name, locale: "de_DE", type: "website", images: ["/vorschau.png"] },
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
  const [settings, menu, banner] = await Promise.all([
    getPublishedSiteSettings(),
    getPublishedMenu(),
    getPublishedBanner(new Date()),
  ]);
  return (
    <html className={`${text.variable} ${display.variable}`} lang="de">
      <body>
        <SkipLinks />
        {banner && <Banner {...banner} />}
        {children}
        <SiteFooter menu={menu} settings={settings} />
      </body>
    </html>
  );
}
