import "server-only";
import { describeTargets } from "#lib/content/siteTarget.ts";
import { db } from "#lib/db.ts";
import { type MenuItem, type MenuName, targetsOf } from "#lib/site/menu.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { readStoredMenu } from "#lib/site/storedMenu.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { type MenuRow, type MenuRows, menuNames } from "./schema.ts";

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
  return { version, rows: { main: rowsOf(menu.main), footer: rowsOf(menu.footer), legal: rowsOf(menu.legal) } };
}

/** Where an entry stands in the menus: "Hauptmenü: Programm". Empty when it stands nowhere. */
export async function findMenuPlaces(actor: Actor, entryId: string): Promise<string[]> {
  assertMay(actor, "content.read");
  const { menu } = await load();
  const placesIn = (name: MenuName) =>
    menu[name]
      .flatMap((item) => [item, ...item.children])
      .filter(({ target }) => target.kind === "entry" && target.id === entryId)
      .map(({ label }) => `${menuNames[name]}: „${label}“`);
  return [...placesIn("main"), ...placesIn("footer"), ...placesIn("legal")];
}

async function load() {
  const site = await db.site.findUnique({ where: { id: 1 }, select: { version: true, settings: true } });
  const settings = siteSettingsSchema.parse(site?.settings ?? {});
  return { version: site?.version ?? 1, menu: await readStoredMenu(db, settings) };
}
