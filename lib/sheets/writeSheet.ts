import { Workbook } from "@cj-tech-master/excelts";
import { stringify } from "csv-stringify/sync";
import { type Cell, type Column, cutMark, type Sheet, withoutControls } from "./sheet.ts";

const german = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeZone: "UTC" });
const germanTime = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** More text than this does not fit a cell of Excel. */
const longest = 32_000;

/**
 * UTF-8 with a mark, semicolons, German dates and decimals: opens in Excel and LibreOffice with a double click. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front, and every text its quotes: a line break inside must
 * not begin a row.
 */
export function writeCsv({ columns, rows }: Sheet): Buffer {
  const lines = rows.map((row) => row.map((cell, index) => csvCell(cell, columns[index])));
  const header = columns.map(({ label }) => label);
  return Buffer.from(
    stringify([header, ...lines], {
      bom: true,
      delimiter: ";",
      record_delimiter: "\r\n",
      escape_formulas: true,
      quoted_string: true,
      cast: { number: (number) => String(number).replace(".", ",") },
    }),
  );
}

function csvCell(cell: Cell, column: Column | undefined): string | number | null {
  if (cell instanceof Date) return (column?.kind === "dateTime" ? germanTime : german).format(cell);
  return typeof cell === "string" ? withoutControls(cell) : cell;
}

const numberFormats = { text: "@", number: "0", date: "dd.mm.yyyy", dateTime: "dd.mm.yyyy hh:mm" };

/** Texts are text cells, which no spreadsheet reads as a formula, not even after somebody has edited them. */
export async function writeXlsx({ name, columns, rows }: Sheet): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ label, kind }) => ({
    header: label,
    width: kind === "text" ? 30 : 16,
    style: { numFmt: numberFormats[kind] },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell) => xlsxCell(cell)));
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: 1, col: columns.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function xlsxCell(cell: Cell): Cell {
  if (typeof cell !== "string" || cell === "") return cell || null;
  const text = withoutControls(cell);
  return text.length > longest ? text.slice(0, longest) + cutMark : text;
}
