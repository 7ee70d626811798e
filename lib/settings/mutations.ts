import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import { type CleanImage, cleanImage } from "#lib/media/cleanImage.ts";
import { largestUpload } from "#lib/media/schema.ts";
import { storeFile } from "#lib/media/store.ts";
import { forgetContentVersion, raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { type SiteSettings, siteSettingsSchema } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { SettingsInput } from "./schema.ts";

type NewLogo = { file: File; alt: string; href: string | null };

/**
 * Writes the settings and makes them visible with the next request. Throws Conflict when the version is not the newest,
 * InvalidInput for a picture that cannot be used; then nothing has changed.
 */
export async function saveSettings(actor: Actor, input: SettingsInput, added: NewLogo | null): Promise<void> {
  assertMay(actor, "settings.edit");
  const picture = added && { ...added, ...(await usablePicture(added.file)) };
  const sha256 = picture && (await storeFile(picture.bytes, picture.mime));
  await db.$transaction(async (tx) => {
    const before = await claim(tx, input.version);
    const logos = keptLogos(before, input);
    if (picture && sha256) {
      const mediaId = await registerPicture(tx, actor, { ...picture, sha256, name: picture.file.name });
      logos.push({ mediaId, alt: picture.alt, href: picture.href });
    }
    await tx.site.update({ where: { id: 1 }, data: { settings: { fundingNotice: input.fundingNotice, logos } } });
    await raiseContentVersion(tx);
    await recordAudit(tx, actor, "settings.save", "site", { logos: logos.length });
  });
  forgetContentVersion();
}

async function usablePicture(file: File): Promise<CleanImage> {
  const tooLarge = "Die Datei ist größer als 2 MB. Bitte verkleinern Sie das Bild.";
  if (file.size > largestUpload) throw new InvalidInput({ newFile: tooLarge });
  const image = await cleanImage(new Uint8Array(await file.arrayBuffer()));
  if (typeof image === "string") throw new InvalidInput({ newFile: image });
  return image;
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

type Picture = CleanImage & { sha256: string; name: string };

/** The same picture twice is one file. */
async function registerPicture(
  tx: Tx,
  actor: Actor,
  { sha256, name, mime, bytes, width, height }: Picture,
): Promise<string> {
  const data = { name: name.slice(0, 200), mime, bytes: bytes.length, width, height, sha256, createdBy: actor.name };
  const media = await tx.media.upsert({ where: { sha256 }, create: data, update: {} });
  return media.id;
}
