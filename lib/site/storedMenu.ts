import "server-only";
import { listPageAt } from "#lib/addresses/reserved.ts";
import type { Tx } from "#lib/db.ts";
import { forMenus, type Menu, startMenu } from "./menu.ts";
import type { SiteSettings } from "./schema.ts";
import type { SiteTarget } from "./target.ts";

/**
 * The menus as they stand in the settings, or those of the start. The latter are known by address, so each is looked up:
 * who lives there, or has lived there and moved or was withdrawn.
 */
export async function readStoredMenu(tx: Tx, settings: SiteSettings): Promise<Menu> {
  if (settings.menu) return settings.menu;
  const paths = Object.values(startMenu).flatMap((links) => links.map(({ path }) => path));
  const where = { path: { in: paths }, entryId: { not: null } };
  const [before, now] = await Promise.all([
    tx.redirect.findMany({ where, select: { path: true, entryId: true } }),
    tx.address.findMany({ where: { path: { in: paths } }, select: { path: true, entryId: true } }),
  ]);
  const entryAt = new Map([...before, ...now].map(({ path, entryId }) => [path, entryId]));
  const targetOf = (path: string): SiteTarget | null => {
    const id = entryAt.get(path);
    if (listPageAt(path)) return { kind: "list", path };
    return id ? { kind: "entry", id } : null;
  };
  const itemsOf = (links: { label: string; path: string }[]) =>
    links.flatMap(({ label, path }) => {
      const target = targetOf(path);
      return target ? [{ label, target, children: [] }] : [];
    });
  return forMenus((name) => itemsOf(startMenu[name]));
}
