import { fileTypeFromBuffer } from "file-type";
import type { Cell } from "#lib/sheets/sheet.ts";
import { cellText } from "./cellText.ts";
import { readCsv } from "./readCsv.ts";
import { readXlsx } from "./readXlsx.ts";
import { largestFile, mostColumns, mostRows } from "./schema.ts";
import { unreadable } from "./unreadable.ts";

/** One line of the file, numbered as the spreadsheet does. */
export type Line = { number: number; cells: Cell[] };

export type Table = { headings: string[]; rows: Line[] };

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads a table by what its content is, never by its name. Throws InvalidInput with a sentence for whatever is none. */
export async function readTable(content: Uint8Array): Promise<Table> {
  if (content.length === 0) throw unreadable("Die Datei ist leer. Bitte wählen Sie eine andere aus.");
  if (content.length > largestFile)
    throw unreadable("Die Datei ist größer als 2 MB. Bitte teilen Sie die Tabelle auf.");
  const lines = (await linesOf(content)).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ""));
  const [head, ...rows] = lines;
  if (!head || rows.length === 0) throw unreadable("In der Tabelle steht keine Zeile, die sich übernehmen lässt.");
  if (rows.length > mostRows)
    throw unreadable(`Die Tabelle hat mehr als ${mostRows} Zeilen. Bitte teilen Sie sie auf.`);
  if (lines.some(({ cells }) => cells.length > mostColumns)) {
    throw unreadable(`Die Tabelle hat mehr als ${mostColumns} Spalten. Bitte löschen Sie, was nicht dazugehört.`);
  }
  return {
    headings: head.cells.map((cell) => cellText(withoutApostrophe(cell)).replace(/\s+/g, " ")),
    rows: rows.map(({ number, cells }) => ({ number, cells: cells.map(withoutApostrophe) })),
  };
}

async function linesOf(content: Uint8Array): Promise<Line[]> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (!found) return readCsv(content);
  if (found.mime === xlsx) return readXlsx(content);
  throw unreadable("Das ist keine Tabelle. Möglich sind Excel-Arbeitsmappen (XLSX) und CSV-Dateien.");
}

/**
 * What stands before a sign that would start a formula was put there by the CSV file, and stays when that file is opened and
 * saved as a workbook.
 */
const withoutApostrophe = (cell: Cell): Cell =>
  typeof cell === "string" ? cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "") : cell;
