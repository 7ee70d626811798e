import { shortDate } from "#lib/dates.ts";
import { type Cell, cutMark, withoutControls } from "#lib/sheets/sheet.ts";

/** A cell as the text somebody reads in it. */
export function cellText(cell: Cell): string {
  if (cell instanceof Date) return shortDate(cell.toISOString());
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return withoutControls(cell ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
}

/** Whether a cell still says what was written into it, perhaps cut off because Excel could not hold it all. */
export function isSameCell(cell: Cell, written: Cell): boolean {
  const [now, before] = [cellText(cell), cellText(written)];
  return now === before || (now.endsWith(cutMark) && before.startsWith(now.slice(0, -cutMark.length)));
}
