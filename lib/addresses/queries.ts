import "server-only";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";

/** The live addresses of entries by id. An entry that is not live is missing. */
export async function findPublishedAddresses(entryIds: string[]): Promise<Record<string, string>> {
  if (entryIds.length === 0) return {};
  const rows = await db.address.findMany({
    where: { entryId: { in: entryIds } },
    select: { entryId: true, path: true },
  });
  return Object.fromEntries(rows.map(({ entryId, path }) => [entryId, path]));
}

/** Where an address leads on to: where its entry is now, or out of the portal; null when there is nothing or nothing live. */
export async function findPublishedRedirect(path: string): Promise<string | null> {
  const redirect = await db.redirect.findUnique({ where: { path }, select: { entryId: true, url: true } });
  if (!redirect?.entryId) return redirect?.url ?? null;
  const address = await db.address.findUnique({ where: { entryId: redirect.entryId }, select: { path: true } });
  return address && address.path !== path ? address.path : null;
}

/** Title of a live address, for breadcrumbs; null when there is none. */
export async function findPublishedTitles(paths: string[]): Promise<Record<string, string>> {
  const rows = await db.address.findMany({ where: { path: { in: paths } }, select: { path: true, title: true } });
  return Object.fromEntries(rows.map(({ path, title }) => [path, title]));
}

/** Every live address with its last change, for the sitemap. Addresses within a page ("/kontakt#…") are left out. */
export async function listPublishedAddresses(): Promise<{ path: string; modifiedAt: Date }[]> {
  return db.address.findMany({
    where: { NOT: { path: { contains: "#" } } },
    select: { path: true, modifiedAt: true },
    orderBy: { path: "asc" },
  });
}

/** When something live of one type changed last, or null while there is none. */
export async function findLastPublished(type: TypeKey): Promise<Date | null> {
  const { _max } = await db.address.aggregate({ where: { type }, _max: { modifiedAt: true } });
  return _max.modifiedAt;
}

/** When live entries changed last, by entry id; of these entries or of all. */
export async function findPublishedDates(entryIds?: string[]): Promise<Map<string, Date>> {
  const rows = await db.address.findMany({
    where: { entryId: { in: entryIds } },
    select: { entryId: true, modifiedAt: true },
  });
  return new Map(rows.map(({ entryId, modifiedAt }) => [entryId, modifiedAt]));
}
