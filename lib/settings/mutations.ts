import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { readSiteTarget } from "#lib/content/siteTarget.ts";
import { db, type Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { type CleanImage, cleanImage } from "#lib/media/cleanImage.ts";
import { largestUpload } from "#lib/media/schema.ts";
import { storeFile } from "#lib/media/store.ts";
import { forgetContentVersion } from "#lib/pageCache/contentVersion.ts";
import type { SiteSettings } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { claimSettings, writeSettings } from "./claim.ts";
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
    const before = await claimSettings(tx, input.version);
    const logos = keptLogos(before, input);
    if (picture && sha256) {
      const mediaId = await registerPicture(tx, actor, { ...picture, sha256, name: picture.file.name });
      logos.push({ mediaId, alt: picture.alt, href: picture.href });
    }
    const { version: _, banner, ...rest } = input;
    await writeSettings(tx, { ...before, ...rest, logos, banner: await bannerOf(tx, banner) });
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

/** The banner with its link as a target. Throws InvalidInput when nobody can tell where it leads. */
async function bannerOf(tx: Tx, input: SettingsInput["banner"]): Promise<SiteSettings["banner"]> {
  const { linkLabel, linkTarget, ...banner } = input;
  if (!linkTarget) return { ...banner, link: null };
  const target = await readSiteTarget(tx, linkTarget);
  if (typeof target === "string") throw new InvalidInput({ "banner.linkTarget": target });
  return { ...banner, link: { label: linkLabel, target } };
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
