import type { Db, Tx } from "#lib/db.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";

/** A place that shows a file: an entry with its field, the settings, or a film of the library. */
export type MediaUsage = { id: string; type: string; title: string; field: string; live: boolean };

/** Everything that shows a file, live places first. Entries in the trash do not count. */
export async function usesOf(database: Db | Tx, mediaId: string): Promise<MediaUsage[]> {
  const [uses, films, site] = await Promise.all([
    database.mediaUse.findMany({
      where: { mediaId, entry: { trashedAt: null } },
      select: { field: true, live: true, entry: { select: { id: true, type: true, title: true } } },
    }),
    database.media.findMany({
      where: { OR: [{ captionsId: mediaId }, { posterId: mediaId }], trashedAt: null },
      select: { id: true, title: true },
    }),
    database.site.findUnique({ where: { id: 1 }, select: { settings: true } }),
  ]);
  const byPlace = new Map<string, MediaUsage>();
  for (const { entry, field, live } of uses) {
    const before = byPlace.get(`${entry.id} ${field}`);
    byPlace.set(`${entry.id} ${field}`, { ...entry, field, live: live || before?.live === true });
  }
  const logos = siteSettingsSchema.safeParse(site?.settings ?? {}).data?.logos ?? [];
  return [
    ...[...byPlace.values()].sort(
      (a, b) =>
        Number(b.live) - Number(a.live) || a.title.localeCompare(b.title, "de") || a.field.localeCompare(b.field),
    ),
    ...films.map((film) => ({ ...film, type: "media", field: "", live: false })),
    ...(logos.some((logo) => logo.mediaId === mediaId)
      ? [{ id: "site", type: "settings", title: "Einstellungen: Logos", field: "", live: true }]
      : []),
  ];
}
