import type { Tx } from "#lib/db.ts";
import { Conflict } from "#lib/errors.ts";
import { visibly } from "#lib/pageCache/visibly.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";

/**
 * Writes what the settings become, for visitors to see with their next request. Throws Conflict when somebody else has
 * changed them, or the menu, which is part of them, since the version was read.
 */
export async function changeSettings(
  version: number,
  change: (tx: Tx, before: SiteSettings) => Promise<SiteSettings>,
): Promise<void> {
  await visibly(async (tx) => {
    const settings = await change(tx, await claim(tx, version));
    await tx.site.update({ where: { id: 1 }, data: { settings } });
  });
}

/** Takes the settings for this transaction by raising their version. */
async function claim(tx: Tx, version: number): Promise<SiteSettings> {
  const claimed = await tx.site.updateMany({ where: { id: 1, version }, data: { version: { increment: 1 } } });
  const site = await tx.site.findUniqueOrThrow({ where: { id: 1 } });
  if (claimed.count === 0) {
    const message =
      "Inzwischen hat jemand anderes die Einstellungen, das Menü oder die Suchwörter geändert. Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.";
    throw new Conflict(message, site.version);
  }
  return siteSettingsSchema.parse(site.settings);
}
