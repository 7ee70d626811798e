import { Table } from "#components/ui/Table.tsx";
import type { RowOutcome } from "#lib/lists/bulkSchema.ts";
import { StateBadge } from "../entry/StateBadge.tsx";

type Props = { rows: RowOutcome[]; caption: string };

/** Each row with what becomes of it, or why not. */
export function BulkRows({ rows, caption }: Props) {
  return (
    <Table caption={caption} head={["Titel", "Stand", caption]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <a href={row.href}>{row.title}</a>
            <span className="block text-sm font-normal text-ink-soft">{row.typeLabel}</span>
          </th>
          <td data-label="Stand">
            <StateBadge state={row} />
          </td>
          <td data-label={caption}>
            {row.problem === null ? (
              <span className="outcome-good">{row.news}</span>
            ) : (
              <span className="outcome-bad">Nicht möglich: {row.problem}</span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
