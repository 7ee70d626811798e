import { Table } from "#components/ui/Table.tsx";
import type { ImportState, ShownRow } from "#lib/imports/schema.ts";
import { ImportOutcome } from "./ImportOutcome.tsx";

type Props = { rows: ShownRow[]; state: ImportState };

/** Every row of the table with what becomes of it, and the way to its entry; those of which nothing becomes are folded. */
export function ImportRows({ rows, state }: Props) {
  const { same = [], other = [] } = Object.groupBy(rows, ({ kind }) => (kind === "same" ? "same" : "other"));
  return (
    <>
      {other.length > 0 && <RowTable rows={other} state={state} />}
      {same.length > 0 && (
        <details className="stack">
          <summary>
            {same.length === 1 ? "1 Zeile bleibt unverändert" : `${same.length} Zeilen bleiben unverändert`}
          </summary>
          <RowTable rows={same} state={state} />
        </details>
      )}
    </>
  );
}

function RowTable({ rows, state }: Props) {
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
