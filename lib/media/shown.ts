import type { Db, Tx } from "#lib/db.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";

const live = { some: { live: true } } as const;

/** What makes a file public: something live shows it, or a film that something live shows needs it. */
export const shownLive = {
  OR: [{ uses: live }, { captionsFor: { some: { uses: live } } }, { posterFor: { some: { uses: live } } }],
};

/** Content types of the live entries that show this file, themselves or by a film it belongs to. */
export async function typesShowing(database: Db | Tx, id: string): Promise<string[]> {
  const entries = await database.entry.findMany({
    where: {
      mediaUses: { some: { live: true, media: { OR: [{ id }, { captionsId: id }, { posterId: id }] } } },
    },
    select: { type: true },
    distinct: ["type"],
  });
  return entries.map(({ type }) => type);
}

/** Ids of the pictures that stand in the settings as logos; they are on every page. */
export async function logoIds(database: Db | Tx): Promise<string[]> {
  const site = await database.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  const settings = siteSettingsSchema.safeParse(site?.settings ?? {});
  return settings.success ? settings.data.logos.map((logo) => logo.mediaId) : [];
}

/** Only what visitors are shown somewhere may be fetched by them, even by those who know an id. */
export async function isPublic(database: Db | Tx, id: string) {
  const logos = await logoIds(database);
  return { OR: [shownLive, ...(logos.includes(id) ? [{ id }] : [])] };
}
