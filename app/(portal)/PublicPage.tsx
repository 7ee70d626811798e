import type { ReactNode } from "react";
import { HelpBar } from "#components/portal/HelpBar.tsx";
import { ReportLinks } from "#components/portal/messages/ReportLinks.tsx";
import { SiteHeader } from "#components/portal/SiteHeader.tsx";
import { listPublishedVersions } from "#lib/pages/queries.ts";
import { getPublishedMenu, getPublishedSiteSettings } from "#lib/site/queries.ts";

/**
 * Header and main part of a public page. The footer is the layout's.
 * @param path the address of the page, to mark in the menu where the visitor is.
 */
export async function PublicPage({ path, children }: { path: string; children: ReactNode }) {
  const [{ name, subtitle }, menu, versions] = await Promise.all([
    getPublishedSiteSettings(),
    getPublishedMenu(),
    listPublishedVersions(path),
  ]);
  return (
    <>
      <HelpBar links={menu.service} path={path} versions={versions} />
      <SiteHeader links={menu.main} name={name} path={path} subtitle={subtitle} />
      <main id="inhalt" tabIndex={-1}>
        {children}
        {path && !path.startsWith("/schreiben") && <ReportLinks path={path} />}
      </main>
    </>
  );
}
