import { Table } from "#components/ui/Table.tsx";
import type { ImportState, ShownRow } from "#lib/imports/schema.ts";
import { ImportOutcome } from "./ImportOutcome.tsx";

type Props = { rows: ShownRow[]; state: ImportState };

/** Every row of the table with what becomes of it, and the way to its entry. */
export function ImportRows({ rows, state }: Props) {
  const caption = state === "checked" ? "Was geschehen wird" : "Ergebnis";
  return (
    <Table caption={caption} head={["Titel", "Zeile", caption]}>
      {rows.map((row) => (
        <tr key={row.line}>
          <th scope="row" className="wrap-anywhere">
            {row.href ? <a href={row.href}>{titleOf(row)}</a> : titleOf(row)}
          </th>
          <td data-label="Zeile">{row.line}</td>
          <td data-label={caption}>
            <ImportOutcome row={row} state={state} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

const titleOf = ({ title }: ShownRow) => title || "Ohne Titel";
