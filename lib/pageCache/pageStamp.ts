import { todayInBerlin } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { bannerStage } from "#lib/site/banner.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";
import { readContentVersion } from "./contentVersion.ts";

// The banner as of one content version; whoever changes it raises that version.
let known: { version: number; banner: SiteSettings["banner"] } | null = null;

/**
 * What every page depends on: the content version; the day in Germany, for some pages tell what is over; and whether the
 * banner has come or gone meanwhile. A page kept under another stamp is stale.
 */
export async function readPageStamp(now: Date = new Date()): Promise<string> {
  const version = await readContentVersion();
  if (known?.version !== version) {
    const site = await db.site.findUnique({ where: { id: 1 }, select: { settings: true } });
    known = { version, banner: siteSettingsSchema.parse(site?.settings ?? {}).banner };
  }
  return `${version} ${todayInBerlin(now)} ${bannerStage(known.banner, now)}`;
}
