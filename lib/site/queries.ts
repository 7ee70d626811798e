import "server-only";
import { db } from "#lib/db.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";

/** What holds for the whole site: the funding notice and the logos of the funders. */
export async function getPublishedSiteSettings(): Promise<SiteSettings> {
  const row = await db.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  return siteSettingsSchema.parse(row?.settings ?? {});
}
