import { Table } from "#components/ui/Table.tsx";
import { shortDateTime } from "#lib/dates.ts";
import { type ImportSummary, importStates } from "#lib/imports/schema.ts";

type Props = {
  tables: ImportSummary[];
  /** Where the tables are; each under its id. */
  path: string;
};

/** Tables that were checked or taken over before, newest first. */
export function ImportList({ tables, path }: Props) {
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier" className="text-h3">
        Frühere Übernahmen
      </h2>
      <Table caption="Frühere Übernahmen" head={["Datei", "Wer", "Wann", "Zeilen", "Stand"]}>
        {tables.map((table) => (
          <tr key={table.id}>
            <th scope="row">
              <a className="wrap-anywhere" href={`${path}/${table.id}`}>
                {table.fileName}
              </a>
            </th>
            <td data-label="Wer">{table.createdBy}</td>
            <td data-label="Wann">{shortDateTime(table.createdAt)}</td>
            <td data-label="Zeilen">{countsOf(table)}</td>
            <td data-label="Stand">{importStates[table.state]}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function countsOf({ state, rows, takeable, taken, undone }: ImportSummary): string {
  if (state === "checked") return `${takeable} von ${rows} zu übernehmen`;
  return state === "done" ? `${taken} von ${rows} übernommen` : `${undone} von ${taken} rückgängig gemacht`;
}
