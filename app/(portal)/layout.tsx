import "../styles.css";
import localFont from "next/font/local";
import type { ReactNode } from "react";

const text = localFont({ src: "../fonts/atkinsonHyperlegibleNext.woff2", weight: "400 700", variable: "--font-atkinson" });
const display = localFont({ src: "../fonts/bricolageGrotesque.woff2", weight: "750", variable: "--font-bricolage" });

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html className={`${text.variable} ${display.variable}`} lang="de">
      <body>{children}</body>
    </html>
  );
}
