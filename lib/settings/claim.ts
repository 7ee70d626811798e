import type { Tx } from "#lib/db.ts";
import { Conflict } from "#lib/errors.ts";
import { raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";

/**
 * Takes the settings for this transaction by raising their version, and returns them. Throws Conflict when somebody else
 * has changed them, or the menu, which is part of them, since the version was read.
 */
export async function claimSettings(tx: Tx, version: number): Promise<SiteSettings> {
  await tx.site.upsert({ where: { id: 1 }, create: { id: 1, settings: {} }, update: {} });
  const claimed = await tx.site.updateMany({ where: { id: 1, version }, data: { version: { increment: 1 } } });
  const site = await tx.site.findUniqueOrThrow({ where: { id: 1 } });
  if (claimed.count === 0) {
    const message =
      "Inzwischen hat jemand anderes die Einstellungen, das Menü oder die Suchwörter geändert. Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.";
    throw new Conflict(message, site.version);
  }
  return siteSettingsSchema.parse(site.settings);
}

/** Writes claimed settings and makes them visible with the next request. */
export async function writeSettings(tx: Tx, settings: SiteSettings): Promise<void> {
  await tx.site.update({ where: { id: 1 }, data: { settings } });
  await raiseContentVersion(tx);
}
