import type { Tx } from "#lib/db.ts";
import { type MenuName, menuNames } from "#lib/site/menu.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { readStoredMenu } from "#lib/site/storedMenu.ts";
import { menuLabels } from "./schema.ts";

/** The menus as they are stored now. */
export async function loadMenu(tx: Tx) {
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  return readStoredMenu(tx, siteSettingsSchema.parse(site?.settings ?? {}));
}

/** Where an entry stands in the menus: "Hauptmenü: Programm". Empty when it stands nowhere. */
export async function menuPlacesOf(tx: Tx, entryId: string): Promise<string[]> {
  const menu = await loadMenu(tx);
  const placesIn = (name: MenuName) =>
    menu[name]
      .flatMap((item) => [item, ...item.children])
      .filter(({ target }) => target.kind === "entry" && target.id === entryId)
      .map(({ label }) => `${menuLabels[name]}: „${label}“`);
  return menuNames.flatMap(placesIn);
}
