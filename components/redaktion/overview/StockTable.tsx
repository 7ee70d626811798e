import { Table } from "#components/ui/Table.tsx";
import type { Stock } from "#lib/overview/schema.ts";

/** What there is of each type and how much of it visitors see. */
export function StockTable({ stock }: { stock: Stock[] }) {
  return (
    <Table caption="Bestand" head={["Inhalt", "Live", "Mit Änderungen", "Entwürfe", "Anteile"]}>
      {stock.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            <a href={row.href}>{row.label}</a>
          </th>
          <td data-label="Live">{row.live + row.changed}</td>
          <td data-label="Mit Änderungen">{row.changed}</td>
          <td data-label="Entwürfe">{row.drafts}</td>
          <td className="stock-cell">
            <StockBar {...row} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The numbers beside it as a bar. */
function StockBar({ live, changed, drafts }: Stock) {
  const share = 100 / Math.max(1, live + changed + drafts);
  return (
    <svg className="stock-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="stock-drafts" width="100" height="10" />
      <rect className="stock-changed" width={(live + changed) * share} height="10" />
      <rect className="stock-live" width={live * share} height="10" />
    </svg>
  );
}
