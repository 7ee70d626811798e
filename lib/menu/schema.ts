import type { MenuName } from "#lib/site/menu.ts";

/** One line of a menu while it is edited; level 1 stands below the last line of level 0 before it. */
export type MenuRow = {
  /** Stays the same however often the line moves; part of the names of its fields. */
  number: number;
  label: string;
  /** Where it leads, as typed: title, address or web address. */
  target: string;
  /** What stood in `target` at first, and the stored target it stood for (JSON). */
  shown: string;
  kept: string;
  level: 0 | 1;
  /** Why visitors do not see it, in German; "" when they do. */
  note: string;
};

export type MenuRows = Record<MenuName, MenuRow[]>;

export const menuLabels: Record<MenuName, string> = {
  main: "Hauptmenü",
  service: "Hilfen über jeder Seite",
  footer: "Zusätzlich im Fuß der Seite",
  legal: "Letzte Zeile im Fuß",
};

/** Only the main menu has two levels. */
export const levelsOf = (name: MenuName): 1 | 2 => (name === "main" ? 2 : 1);

/** More than fits on any screen. */
export const mostRows = 40;
