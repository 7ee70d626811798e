import type { ContentType } from "#lib/content/contentType.ts";
import { cellText } from "./cellText.ts";
import { type Columns, matchColumns } from "./matchColumns.ts";
import { type Current, type Known, planRow } from "./planRow.ts";
import type { Line, Table } from "./readTable.ts";
import type { ImportRow } from "./schema.ts";

const notFound = "Unter dieser Adresse gibt es keinen Eintrag. Leeren Sie die Zelle, um einen neuen anzulegen.";
const severalFound =
  "Unter dieser Adresse gibt es mehrere Entwürfe. Bitte ändern Sie den Eintrag im Formular, oder geben Sie ihm dort eine eigene Adresse.";

/** The path of the entry a row is about, with or without the public address in front; "" for a new one. */
export function addressIn({ address }: Columns, { cells }: Line, publicUrl: string): string {
  const text = cellText(cells[address] ?? null);
  return text.startsWith(`${publicUrl}/`) ? text.slice(publicUrl.length) : text;
}

/** The number of the draft a row was made from; null where none is given. */
export function revisionIn({ revision }: Columns, { cells }: Line): number | null {
  const number = Number(cellText(cells[revision] ?? null));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** What each row of a table would do. `found` has the entries of the type by the addresses that the table names. */
export function planTable(
  type: ContentType,
  table: Table,
  publicUrl: string,
  found: Map<string, Current[]>,
  known: Known,
): ImportRow[] {
  const columns = matchColumns(type, table.headings);
  const first = new Map<string, number>();
  return table.rows.map((line) => {
    const address = addressIn(columns, line, publicUrl);
    if (address === "") return planRow(type, columns.fields, line, null, known);
    const [current, another] = found.get(address) ?? [];
    const earlier = first.get(address);
    first.set(address, earlier ?? line.number);
    const problem = !current
      ? notFound
      : another
        ? severalFound
        : earlier && `Diese Adresse steht schon in Zeile ${earlier}.`;
    const planned = planRow(type, columns.fields, line, current ?? null, known);
    return problem ? refused(planned, problem) : planned;
  });
}

const refused = (row: ImportRow, problem: string): ImportRow => ({
  ...row,
  kind: "refused",
  problem,
  notes: [],
  changes: [],
  values: {},
});
