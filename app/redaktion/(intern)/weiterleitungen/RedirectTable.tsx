import { Table } from "#components/ui/Table.tsx";
import { typeOf } from "#lib/content/registry.ts";
import { formatDateTime } from "#lib/dates.ts";
import { readableAddress } from "#lib/redirects/oldAddress.ts";
import type { RedirectRow } from "#lib/redirects/schema.ts";

/** From where, to where, how often, since when. */
export function RedirectTable({ redirects, mayEdit }: { redirects: RedirectRow[]; mayEdit: boolean }) {
  return (
    <Table caption="Weiterleitungen" head={["Von", "Führt zu", "Aufrufe", "Entstanden"]}>
      {redirects.map((row) => (
        <tr key={row.path}>
          <th scope="row">
            {row.manual && mayEdit ? (
              <a href={`/redaktion/weiterleitungen/bearbeiten?von=${encodeURIComponent(row.path)}`}>
                {readableAddress(row.path)}
              </a>
            ) : (
              readableAddress(row.path)
            )}
          </th>
          <td data-label="Führt zu">
            <Target target={row.target} />
          </td>
          <td data-label="Aufrufe">
            {row.hits.toLocaleString("de-DE")}
            {row.lastHitAt && (
              <span className="block text-sm text-ink-soft">zuletzt {formatDateTime(row.lastHitAt)}</span>
            )}
          </td>
          <td data-label="Entstanden">
            {row.manual
              ? `von Hand${row.createdBy ? `, ${row.createdBy}` : ""}`
              : "beim Umzug oder Zurückziehen des Eintrags"}
            <span className="block text-sm text-ink-soft">{formatDateTime(row.createdAt)}</span>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Target({ target }: { target: RedirectRow["target"] }) {
  if (target.kind === "url") return <a href={target.url}>{target.url}</a>;
  const { id, type, title, address } = target;
  return (
    <>
      <a href={`/redaktion/${typeOf(type).segment}/${id}`}>{title}</a>
      <span className="block text-sm text-ink-soft">
        {address ?? "zurzeit nicht auf der Website: Bis er wieder live ist, führt die Adresse ins Leere."}
      </span>
    </>
  );
}
