import type { FieldInput } from "#lib/content/fields.ts";
import { fieldText } from "#lib/content/fieldText.ts";
import type { TitleOf } from "#lib/content/readableLine.ts";
import { type Cell, dateCell } from "#lib/sheets/sheet.ts";

/** The value of a field in a spreadsheet: days and numbers as such, all else as people read it. */
export function fieldCell(input: FieldInput, value: unknown, titleOf: TitleOf): Cell {
  if (input.kind === "date") return dateCell(value);
  if (input.kind === "number") return typeof value === "number" ? value : null;
  return fieldText(input, value, titleOf);
}
