import type { EntryList, ListQuery, ListRow } from "#lib/lists/schema.ts";
import { EntryTableRow } from "./EntryTableRow.tsx";
import { SortHead } from "./SortHead.tsx";

type Props = {
  list: EntryList;
  query: ListQuery;
  rows: ListRow[];
  today: string;
  /** Whether rows can be chosen for something to be done to them. */
  choosable: boolean;
};

/** Entries with all that helps to decide what to do next. On small screens each is a card. */
export function EntryTable({ list, query, rows, today, choosable }: Props) {
  const head = { path: list.path, query };
  return (
    <table className="table entry-table">
      <caption className="sr-only">{list.label} mit Stand, Zuständigkeit und letzter Änderung</caption>
      <thead>
        <tr>
          {choosable && (
            <th scope="col">
              <span className="sr-only">Auswahl</span>
            </th>
          )}
          <SortHead {...head} sort="titel">
            Titel
          </SortHead>
          <SortHead {...head} sort="stand">
            Stand
          </SortHead>
          <SortHead {...head} sort="zustaendig">
            Zuständig
          </SortHead>
          <SortHead {...head} sort="faellig">
            Zu prüfen bis
          </SortHead>
          <SortHead {...head} sort="geaendert">
            Geändert
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryTableRow key={row.id} row={row} withType={list.type === null} today={today} choosable={choosable} />
        ))}
      </tbody>
    </table>
  );
}
