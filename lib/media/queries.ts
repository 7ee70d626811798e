import "server-only";
import { db } from "#lib/db.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { type ImageMime, imageMimeSchema } from "./schema.ts";
import { readStoredFile } from "./store.ts";

export type PublishedFile = { etag: string; mime: ImageMime; read: () => Promise<Uint8Array<ArrayBuffer>> };

/** A picture that is shown on public pages, or null: unused ones cannot be fetched, even by those who know the id. */
export async function findPublishedMedia(id: string): Promise<PublishedFile | null> {
  const site = await db.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  const settings = siteSettingsSchema.safeParse(site?.settings ?? {});
  if (!settings.success || !settings.data.logos.some((logo) => logo.mediaId === id)) return null;
  const media = await db.media.findUnique({ where: { id }, select: { sha256: true, mime: true } });
  if (!media) return null;
  const mime = imageMimeSchema.parse(media.mime);
  return { etag: `"${media.sha256}"`, mime, read: () => readStoredFile(media.sha256, mime) };
}
