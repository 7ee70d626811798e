import "server-only";
import { describeTargets } from "#lib/content/siteTarget.ts";
import { db } from "#lib/db.ts";
import { forMenus, type MenuItem, targetsOf } from "#lib/site/menu.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { loadMenu, type SitePlace, sitePlacesOf } from "./places.ts";
import type { MenuRow, MenuRows } from "./schema.ts";

/** The menus as lines to edit, and the version the next change has to name. */
export async function readMenu(actor: Actor): Promise<{ version: number; rows: MenuRows }> {
  assertMay(actor, "settings.edit");
  const { version, menu } = await load();
  const shownOf = await describeTargets(db, targetsOf(menu));
  const rowsOf = (items: MenuItem[]): MenuRow[] =>
    items
      .flatMap((item) => [
        { ...item, level: 0 as const },
        ...item.children.map((child) => ({ ...child, level: 1 as const })),
      ])
      .map(({ label, target, level }, number) => {
        const found = shownOf(target);
        const shown = found?.address ?? "";
        const note = found ? found.note : "Der Eintrag ist gelöscht. Bitte ein neues Ziel angeben.";
        return { number, label, level, target: shown, shown, kept: JSON.stringify(target), note };
      });
  return { version, rows: forMenus((name) => rowsOf(menu[name])) };
}

/** What around every page leads to an entry. */
export async function findSitePlaces(actor: Actor, entryId: string): Promise<SitePlace[]> {
  assertMay(actor, "content.read");
  return sitePlacesOf(db, entryId);
}

async function load() {
  const site = await db.site.findUnique({ where: { id: 1 }, select: { version: true } });
  return { version: site?.version ?? 1, menu: await loadMenu(db) };
}
