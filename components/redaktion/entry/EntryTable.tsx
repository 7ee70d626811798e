import { Table } from "#components/ui/Table.tsx";
import type { EntryRow } from "#lib/content/schema.ts";
import { formatDateTime } from "#lib/dates.ts";
import { StateBadge } from "./StateBadge.tsx";

type Props = { entries: EntryRow[]; segment: string; label: string };

/** Entries of one type: title, state, what is still open, who changed it last. */
export function EntryTable({ entries, segment, label }: Props) {
  return (
    <Table
      caption={`${label} mit Stand und letzter Änderung`}
      head={["Titel", "Stand", "Offene Angaben", "Zuletzt geändert"]}
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <th scope="row">
            <a href={`/redaktion/${segment}/${entry.id}`}>{entry.title}</a>
            <span className="block text-sm font-normal text-ink-soft">{entry.address}</span>
          </th>
          <td data-label="Stand">
            <StateBadge state={entry} />
          </td>
          <td data-label="Offene Angaben">{entry.openFacts.length || "keine"}</td>
          <td data-label="Zuletzt geändert">
            {formatDateTime(entry.updatedAt)}
            <span className="block text-sm text-ink-soft">{entry.updatedBy}</span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
