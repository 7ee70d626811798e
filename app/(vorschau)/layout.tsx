import "../styles/previewBar.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import PortalLayout, { generateMetadata as portalMetadata } from "#app/(portal)/layout.tsx";

export { viewport } from "#app/(portal)/layout.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await portalMetadata()), robots: { index: false, follow: false } };
}

/** Drafts in the very frame, styles and fonts of the public pages. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <PortalLayout>{children}</PortalLayout>;
}
