import { z } from "zod";
import { hrefOf, type LiveAddresses, type SiteTarget, siteTargetSchema } from "./target.ts";

const linkSchema = z.object({ label: z.string(), target: siteTargetSchema });
const itemSchema = linkSchema.extend({ children: z.array(linkSchema) });

/** The menus of the portal. Only the main menu has a second level. */
export const menuSchema = z.object({
  main: z.array(itemSchema),
  service: z.array(itemSchema).default([]),
  footer: z.array(itemSchema),
  legal: z.array(itemSchema),
});

export type MenuItem = z.infer<typeof itemSchema>;
export type Menu = z.infer<typeof menuSchema>;
export type MenuName = keyof Menu;
export const menuNames = menuSchema.keyof().options;

/** Something for each of the menus. */
export const forMenus = <T>(make: (name: MenuName) => T): Record<MenuName, T> => ({
  main: make("main"),
  service: make("service"),
  footer: make("footer"),
  legal: make("legal"),
});

/** A menu as visitors get it. A heading without a page of its own has no address. */
export type MenuLink = { label: string; href: string | null; children: { label: string; href: string }[] };
export type PublishedMenu = Record<MenuName, MenuLink[]>;

export const targetsOf = (menu: Menu): SiteTarget[] =>
  menuNames.flatMap((name) => menu[name].flatMap((item) => [item, ...item.children])).map(({ target }) => target);

/** The menu without what is not on the website. An item whose page is missing stays as a heading of what is below it. */
export function publishedMenu(menu: Menu, live: LiveAddresses): PublishedMenu {
  const linksOf = (items: MenuItem[]): MenuLink[] =>
    items.flatMap(({ label, target, children }) => {
      const link = { label, href: hrefOf(target, live), children: children.flatMap(asLink) };
      return link.href === null && link.children.length === 0 ? [] : [link];
    });
  const asLink = ({ label, target }: { label: string; target: SiteTarget }) => {
    const href = hrefOf(target, live);
    return href === null ? [] : [{ label, href }];
  };
  return forMenus((name) => linksOf(menu[name]));
}

/** What the menus are until somebody changes them: addresses with the words for them. */
export const startMenu: Record<MenuName, { label: string; path: string }[]> = {
  main: [
    { label: "Programm", path: "/programm" },
    { label: "Bausteine", path: "/bausteine" },
    { label: "Projekte", path: "/projekte" },
    { label: "Veranstaltungen", path: "/veranstaltungen" },
    { label: "Filme", path: "/filme" },
    { label: "Veröffentlichungen", path: "/veroeffentlichungen" },
    { label: "Kontakt", path: "/kontakt" },
  ],
  service: [
    { label: "Leichte Sprache", path: "/leichte-sprache" },
    { label: "Gebärdensprache", path: "/gebaerdensprache" },
    { label: "Barrierefreiheit", path: "/barrierefreiheit" },
  ],
  footer: [
    { label: "Träger", path: "/traeger" },
    { label: "Karte der Projekte", path: "/projekte/karte" },
    { label: "Offene Daten", path: "/daten" },
    { label: "Häufige Fragen", path: "/fragen" },
    { label: "Glossar", path: "/glossar" },
  ],
  legal: [
    { label: "Impressum", path: "/impressum" },
    { label: "Datenschutz", path: "/datenschutz" },
    { label: "Barrierefreiheit", path: "/barrierefreiheit" },
  ],
};
