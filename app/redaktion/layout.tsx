import "./styles.css";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";

const text = localFont({
  src: "../fonts/atkinsonHyperlegibleNext.woff2",
  weight: "400 700",
  variable: "--font-atkinson",
});
const display = localFont({ src: "../fonts/bricolageGrotesque.woff2", weight: "750", variable: "--font-bricolage" });

export const metadata: Metadata = {
  title: { default: "Redaktion", template: "%s – Redaktion Zusammen im Quartier" },
  robots: { index: false, follow: false },
  icons: { icon: [{ url: "/favicon.svg", type: "image/svg+xml" }], apple: "/apple-touch-icon.png" },
};

/** The keyboard of a phone takes its room from the page instead of covering what stands at its lower end. */
export const viewport: Viewport = { interactiveWidget: "resizes-content" };

/** Every page is made for the one request and its nonce; nothing is kept. */
export const dynamic = "force-dynamic";

export default function EditingLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" data-scroll-behavior="smooth" className={`${text.variable} ${display.variable}`}>
      <body>{children}</body>
    </html>
  );
}
