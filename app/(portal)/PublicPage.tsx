import type { ReactNode } from "react";
import { SiteHeader } from "#components/portal/SiteHeader.tsx";
import { getPublishedMenu, getPublishedSiteSettings } from "#lib/site/queries.ts";

/**
 * Header and main part of a public page. The footer is the layout's.
 * @param path the address of the page, to mark in the menu where the visitor is.
 */
export async function PublicPage({ path, children }: { path: string; children: ReactNode }) {
  const [{ name, subtitle }, menu] = await Promise.all([getPublishedSiteSettings(), getPublishedMenu()]);
  return (
    <>
      <SiteHeader links={menu.main} name={name} path={path} subtitle={subtitle} />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
