import { forMenus, type MenuName, menuNames } from "#lib/site/menu.ts";
import { type Move, moves } from "./moves.ts";
import type { MenuRow, MenuRows } from "./schema.ts";

export const emptyRow = (number: number): MenuRow => ({
  number,
  label: "",
  target: "",
  shown: "",
  kept: "",
  level: 0,
  note: "",
});

/** The lines as the form sends them ("main.3.label"), in the order in which they stand in it. */
export function readMenuForm(values: Record<string, string>): MenuRows {
  const rows: MenuRows = forMenus(() => []);
  for (const [name, value] of Object.entries(values)) {
    const [, menu, digits, column] = /^(\w+)\.(\d{1,4})\.(\w+)$/.exec(name) ?? [];
    if (!isMenuName(menu)) continue;
    const number = Number(digits);
    const known = rows[menu].find((other) => other.number === number);
    const row = known ?? emptyRow(number);
    if (!known) rows[menu].push(row);
    if (column === "level") row.level = value === "1" ? 1 : 0;
    else if (column === "label" || column === "target" || column === "shown" || column === "kept" || column === "note")
      row[column] = value;
  }
  return rows;
}

/** The fields of the form for these lines: the other way round. */
export function menuFormValues(rows: MenuRows): Record<string, string> {
  const menus = Object.entries(rows);
  return Object.fromEntries(
    menus.flatMap(([menu, lines]) =>
      lines.flatMap(({ number, ...row }) =>
        Object.entries(row).map(([column, value]) => [`${menu}.${number}.${column}`, String(value)]),
      ),
    ),
  );
}

/** The button that was pressed where there is no JavaScript: "main.3.up" or "main.add". */
export function readMove(value: string | undefined): { menu: MenuName; number: number; move: Move | "add" } | null {
  const [menu, second, third] = (value ?? "").split(".");
  if (!isMenuName(menu)) return null;
  if (second === "add") return { menu, number: -1, move: "add" };
  const move = moves.find((known) => known === third);
  return move ? { menu, number: Number(second), move } : null;
}

/** A number no line has yet. */
export const freeNumber = (rows: MenuRow[]) => Math.max(-1, ...rows.map(({ number }) => number)) + 1;

const isMenuName = (name: string | undefined): name is MenuName => menuNames.some((known) => known === name);
