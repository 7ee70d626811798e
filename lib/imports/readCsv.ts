import { parse } from "csv-parse/sync";
import type { Line } from "./readTable.ts";
import { mostRows } from "./schema.ts";
import { unreadable } from "./unreadable.ts";

const notRead =
  "Die Datei lässt sich nicht als Tabelle lesen. Bitte speichern Sie sie neu, als Excel-Arbeitsmappe (XLSX) oder als CSV.";

/** Excel follows the country, other programs follow the name. */
const delimiters = [";", ",", "\t"];

/** The lines of a CSV file, whatever stands between its cells: of what fits, what makes most columns. */
export function readCsv(content: Uint8Array): Line[] {
  const text = decode(content);
  if (text.includes("\0")) throw unreadable(notRead);
  const [best] = delimiters.flatMap((delimiter) => records(text, delimiter) ?? []).sort((a, b) => b.width - a.width);
  if (!best) throw unreadable(notRead);
  return best.lines.map((cells, index) => ({ number: index + 1, cells }));
}

function records(text: string, delimiter: string): { lines: string[][]; width: number } | null {
  try {
    const lines = parse(text, { delimiter, to: mostRows * 2, relax_column_count: true });
    return { lines, width: lines.find((cells) => cells.some(Boolean))?.length ?? 0 };
  } catch {
    return null;
  }
}

/** UTF-8, or else what Windows writes here. */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1252").decode(content);
  }
}
