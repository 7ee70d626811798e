/** A table to take along. Dates show what the clock in Germany shows, in their UTC fields. */
export type Cell = string | number | Date | null;
export type Column = { label: string; kind: "text" | "number" | "date" | "dateTime" };
export type Sheet = { name: string; columns: Column[]; rows: Cell[][] };

/** An ISO date as a cell; whatever else was typed stays as it is. */
export function dateCell(day: unknown): Cell {
  const text = typeof day === "string" ? day : "";
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
}

const wallClock = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Europe/Berlin",
});

/** A moment as the clock in Germany shows it. */
export const momentCell = (moment: Date | null): Cell =>
  moment && new Date(`${wallClock.format(moment).replace(" ", "T")}Z`);

/** Without what no spreadsheet can hold: signs that control a terminal. */
export const withoutControls = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, "");

/** How a text ends that was too long for a cell of Excel. */
export const cutMark = " … (gekürzt)";
