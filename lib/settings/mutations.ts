import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import { uploadMedia } from "#lib/media/mutations.ts";
import { forgetContentVersion, raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { largestLogo, type SettingsInput } from "./schema.ts";

type NewLogo = { file: File; alt: string; href: string | null };

/**
 * Writes the settings and makes them visible with the next request. Throws Conflict when the version is not the newest,
 * InvalidInput for a picture that cannot be used; then nothing has changed.
 */
export async function saveSettings(actor: Actor, input: SettingsInput, added: NewLogo | null): Promise<void> {
  assertMay(actor, "settings.edit");
  const picture = added && (await keepLogo(actor, added.file));
  await db.$transaction(async (tx) => {
    const before = await claim(tx, input.version);
    const logos = keptLogos(before, input);
    if (picture) {
      await tx.media.update({ where: { id: picture.id }, data: { trashedAt: null } });
      logos.push({ mediaId: picture.id, alt: added.alt, href: added.href });
    }
    await tx.site.update({ where: { id: 1 }, data: { settings: { fundingNotice: input.fundingNotice, logos } } });
    await raiseContentVersion(tx);
    await recordAudit(tx, actor, "settings.save", "site", { logos: logos.length });
  });
  forgetContentVersion();
}

/** The picture as a file of the library; the same picture twice is one file. */
async function keepLogo(actor: Actor, file: File) {
  if (file.size > largestLogo) {
    throw new InvalidInput({ newFile: "Die Datei ist größer als 2 MB. Bitte verkleinern Sie das Bild." });
  }
  try {
    return await uploadMedia(actor, { content: file.stream(), name: file.name, kinds: ["image"] });
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput({ newFile: error.message });
    throw error;
  }
}

/** Takes the settings for this transaction by raising their version, and returns them. */
async function claim(tx: Tx, version: number): Promise<SiteSettings> {
  await tx.site.upsert({ where: { id: 1 }, create: { id: 1, settings: {} }, update: {} });
  const claimed = await tx.site.updateMany({ where: { id: 1, version }, data: { version: { increment: 1 } } });
  const site = await tx.site.findUniqueOrThrow({ where: { id: 1 } });
  if (claimed.count === 0) {
    const message =
      "Inzwischen hat jemand anderes die Einstellungen geändert. Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.";
    throw new Conflict(message, site.version);
  }
  return siteSettingsSchema.parse(site.settings);
}

/** The logos that stay, in their new order. Only pictures that were logos before: an id alone makes none. */
function keptLogos(before: SiteSettings, input: SettingsInput): SiteSettings["logos"] {
  const known = new Set(before.logos.map((logo) => logo.mediaId));
  return input.logos
    .filter((logo) => known.has(logo.mediaId) && !logo.remove)
    .sort((a, b) => a.position - b.position)
    .map(({ mediaId, alt, href }) => ({ mediaId, alt, href }));
}
