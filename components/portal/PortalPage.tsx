import type { ReactNode } from "react";
import { SiteHeader } from "#components/portal/SiteHeader.tsx";

/** Header and main part of a public page. The footer is the layout's. */
export function PortalPage({ path, children }: { path: string; children: ReactNode }) {
  return (
    <>
      <SiteHeader path={path} />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
