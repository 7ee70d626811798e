import "server-only";
import { describeTargets } from "#lib/content/siteTarget.ts";
import { db } from "#lib/db.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { VersionedSettings } from "./schema.ts";

/** The settings as they are now. */
export async function readSettings(actor: Actor): Promise<VersionedSettings> {
  assertMay(actor, "settings.edit");
  const site = await db.site.findUnique({ where: { id: 1 }, select: { version: true, settings: true } });
  const settings = siteSettingsSchema.parse(site?.settings ?? {});
  const target = settings.banner.link?.target;
  const shown = target && (await describeTargets(db, [target]))(target);
  return { ...settings, version: site?.version ?? 1, bannerLink: shown?.address ?? "" };
}
