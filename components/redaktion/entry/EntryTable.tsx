import type { EntryRow } from "#lib/content/queries.ts";
import { formatDateTime } from "#lib/dates.ts";
import { StateBadge } from "./StateBadge.tsx";

type Props = { entries: EntryRow[]; segment: string; label: string };

/** Entries of one type: title, state, what is still open, who changed it last. */
export function EntryTable({ entries, segment, label }: Props) {
  return (
    <table className="table">
      <caption className="sr-only">{label} mit Stand und letzter Änderung</caption>
      <thead>
        <tr>
          <th scope="col">Titel</th>
          <th scope="col">Stand</th>
          <th scope="col">Offene Angaben</th>
          <th scope="col">Zuletzt geändert</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <a href={`/redaktion/${segment}/${entry.id}`}>{entry.title}</a>
              <span className="table-note">{entry.address}</span>
            </th>
            <td data-label="Stand">
              <StateBadge state={entry} />
            </td>
            <td data-label="Offene Angaben">{entry.openFacts.length || "keine"}</td>
            <td data-label="Zuletzt geändert">
              {formatDateTime(entry.updatedAt)}
              <span className="table-note">{entry.updatedBy}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
