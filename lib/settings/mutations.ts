import "server-only";
import { changesBetween } from "#lib/audit/changes.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { describeTargets, readSiteTarget } from "#lib/content/siteTarget.ts";
import type { Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { uploadMedia } from "#lib/media/mutations.ts";
import type { SiteSettings } from "#lib/site/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { changeSettings } from "./change.ts";
import { largestLogo, type SettingsInput } from "./schema.ts";
import { settingsWords } from "./words.ts";

/** A new picture, or the id of one that is in the library already. */
type NewLogo = { file: File | string; alt: string; href: string | null };

/**
 * Writes the settings and makes them visible with the next request. Throws Conflict when the version is not the newest,
 * InvalidInput for a picture that cannot be used; then nothing has changed.
 */
export async function saveSettings(actor: Actor, input: SettingsInput, added: NewLogo | null): Promise<void> {
  assertMay(actor, "settings.edit");
  const mediaId = added && (await keepLogo(actor, added.file));
  await changeSettings(input.version, async (tx, before) => {
    const logos = keptLogos(before, input);
    if (mediaId) {
      const usable = { id: mediaId, kind: "image", ...(mediaId === added.file && { trashedAt: null }) };
      const { count } = await tx.media.updateMany({ where: usable, data: { trashedAt: null, trashedBy: null } });
      if (count === 0) throw new InvalidInput({ newFile: "Dieses Bild ist nicht mehr da. Bitte neu wählen." });
      logos.push({ mediaId, alt: added.alt, href: added.href });
    }
    const { version: _, banner, ...rest } = input;
    const after = { ...before, ...rest, logos, banner: await bannerOf(tx, banner) };
    const links = [before, after].flatMap((settings) => settings.banner.link?.target ?? []);
    const shownOf = await describeTargets(tx, links);
    const changes = changesBetween(settingsWords(before, shownOf), settingsWords(after, shownOf));
    await recordAudit(tx, actor, "settings.save", "site", { changes });
    return after;
  });
}

/** The picture as a file of the library; the same picture twice is one file. */
async function keepLogo(actor: Actor, file: File | string): Promise<string> {
  if (typeof file === "string") return file;
  if (file.size > largestLogo) {
    throw new InvalidInput({ newFile: "Die Datei ist größer als 2 MB. Bitte verkleinern Sie das Bild." });
  }
  try {
    const { id } = await uploadMedia(actor, { content: file.stream(), name: file.name, kinds: ["image"] });
    return id;
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput({ newFile: error.message });
    throw error;
  }
}

/** The banner with its link as a target. Throws InvalidInput when nobody can tell where it leads. */
async function bannerOf(tx: Tx, input: SettingsInput["banner"]): Promise<SiteSettings["banner"]> {
  const { linkLabel, linkTarget, ...banner } = input;
  if (!linkTarget || !banner.text) return { ...banner, link: null };
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
