import { type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import type { Cell } from "#lib/sheets/sheet.ts";
import type { Line } from "./readTable.ts";
import { mostColumns, mostRows } from "./schema.ts";
import { unreadable } from "./unreadable.ts";

/** More than this unpacked is no table but an attack on the memory. */
const largestUnpacked = 50 * 1024 * 1024;

const damaged = "Die Arbeitsmappe ist beschädigt. Bitte speichern Sie sie neu.";

/** All that is needed of a workbook; pictures, macros and comments are not even unpacked. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** What could name a million cells in a few letters. */
const ignored = ["mergeCells", "dataValidations", "conditionalFormatting", "hyperlinks", "extLst", "tableParts"];

/** The lines of the first sheet of a workbook. */
export async function readXlsx(content: Uint8Array): Promise<Line[]> {
  const parts = unpack(content);
  const sheet = await firstSheet(parts);
  if (!sheet) throw unreadable("In der Arbeitsmappe ist kein Tabellenblatt.");
  const lines: Line[] = [];
  sheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      if (column > mostColumns + 1) return;
      cells[column - 1] = cellOf(cell.value, cell.text, cell.address);
    });
    lines.push({ number, cells: Array.from(cells, (cell) => cell ?? null) });
  });
  return lines;
}

function unpack(content: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= largestUnpacked && needed.test(name);
      },
    });
  } catch {
    throw unreadable(damaged);
  }
  if (size > largestUnpacked) throw unreadable("Die Arbeitsmappe ist entpackt viel zu groß. Bitte teilen Sie sie auf.");
  return parts;
}

async function firstSheet(parts: Record<string, Uint8Array>): Promise<Worksheet | undefined> {
  try {
    const workbook = await new Workbook().xlsx.loadFromFiles(parts, { maxRows: mostRows * 2, ignoreNodes: ignored });
    return workbook.worksheets[0];
  } catch {
    throw unreadable(`${damaged} Oder sie hat viel mehr als ${mostRows} Zeilen: Dann teilen Sie sie bitte auf.`);
  }
}

/** A cell as it is shown. A formula counts by its result. */
function cellOf(value: CellValue | undefined, shown: string, address: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? shown : value;
  if ("error" in value) throw unreadable(`In der Zelle ${address} steht ein Fehler (${value.error}).`);
  if ("formula" in value || "sharedFormula" in value) {
    if (value.result !== undefined) return cellOf(value.result, shown, address);
    throw unreadable(`Die Formel in der Zelle ${address} hat kein Ergebnis. Bitte schreiben Sie den Wert hinein.`);
  }
  return shown;
}
