import "server-only";
import { cache } from "react";
import { findPublishedAddresses } from "#lib/addresses/queries.ts";
import { db } from "#lib/db.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";
import { bannerShows } from "./banner.ts";
import { type PublishedMenu, publishedMenu, targetsOf } from "./menu.ts";
import { readStoredMenu } from "./storedMenu.ts";
import { entryIdsOf, hrefOf } from "./target.ts";

/** What holds for the whole site: its name, what stands in the footer, the banner. */
export const getPublishedSiteSettings = cache(async (): Promise<SiteSettings> => {
  const row = await db.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  return siteSettingsSchema.parse(row?.settings ?? {});
});

/** The menus with what is on the website. */
export const getPublishedMenu = cache(async (): Promise<PublishedMenu> => {
  const menu = await readStoredMenu(db, await getPublishedSiteSettings());
  return publishedMenu(menu, await findPublishedAddresses(entryIdsOf(targetsOf(menu))));
});

/** The banner if visitors see one now; its link only while it leads somewhere. */
export async function getPublishedBanner(now: Date) {
  const { banner } = await getPublishedSiteSettings();
  if (!bannerShows(banner, now)) return null;
  const { text, kind, link } = banner;
  const href = link && hrefOf(link.target, await findPublishedAddresses(entryIdsOf([link.target])));
  return { text, kind, link: link && href ? { label: link.label, href } : null };
}
