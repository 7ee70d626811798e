import type { Tx } from "#lib/db.ts";
import { menuNames } from "#lib/site/menu.ts";
import { siteSettingsSchema } from "#lib/site/schema.ts";
import { readStoredMenu } from "#lib/site/storedMenu.ts";
import type { SiteTarget } from "#lib/site/target.ts";
import { menuLabels } from "./schema.ts";

const loadSettings = async (tx: Tx) => {
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { settings: true } });
  return siteSettingsSchema.parse(site?.settings ?? {});
};

/** The menus as they are stored now. */
export const loadMenu = async (tx: Tx) => readStoredMenu(tx, await loadSettings(tx));

/** Something around every page that leads to an entry: a line of a menu, or the notice. Named as editHref names them. */
export type SitePlace = { id: string; type: "menu" | "settings"; title: string };

/** What around every page leads to an entry: "Hauptmenü: „Programm“". Empty when nothing does. */
export async function sitePlacesOf(tx: Tx, entryId: string): Promise<SitePlace[]> {
  const settings = await loadSettings(tx);
  const menu = await readStoredMenu(tx, settings);
  const leadsThere = ({ target }: { target: SiteTarget }) => target.kind === "entry" && target.id === entryId;
  const lines = menuNames.flatMap((name) =>
    menu[name]
      .flatMap((item) => [item, ...item.children])
      .filter(leadsThere)
      .map(({ label }): SitePlace => ({ id: "menu", type: "menu", title: `${menuLabels[name]}: „${label}“` })),
  );
  const { link } = settings.banner;
  const notice = link && leadsThere(link) ? `Meldung auf allen Seiten: „${link.label}“` : null;
  return notice ? [...lines, { id: "site", type: "settings", title: notice }] : lines;
}
