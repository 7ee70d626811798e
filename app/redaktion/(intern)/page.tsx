import type { Metadata } from "next";
import { StateBadge } from "#components/redaktion/entry/StateBadge.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Table } from "#components/ui/Table.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { countEntries, listRecentEntries } from "#lib/content/queries.ts";
import { typeOf } from "#lib/content/registry.ts";
import { formatDateTime } from "#lib/dates.ts";

export const metadata: Metadata = { title: "Übersicht" };

/** What there is, what is live, what was changed last. */
export default async function Overview() {
  const actor = await requirePage("content.read");
  const [counts, recent] = await Promise.all([countEntries(actor), listRecentEntries(actor, 10)]);
  return (
    <>
      <PageHeading
        title="Übersicht"
        lead="Was es gibt, was davon auf der Website steht und was zuletzt geändert wurde."
      />
      <ul className="type-tiles">
        {counts.map(({ type, all, live, changed, open }) => (
          <li key={type.key}>
            <a href={`/redaktion/${type.segment}`} className="type-tile">
              <span className="type-count">{all}</span>
              <strong>{type.label.many}</strong>
              <span className="text-sm text-ink-soft">
                {live} live
                {all > live && ` · ${all - live} im Entwurf`}
                {changed > 0 && ` · ${changed} geändert`}
                {open > 0 && ` · ${open} mit offenen Angaben`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <section className="stack">
        <h2 className="text-h3">Zuletzt geändert</h2>
        <Table caption="Zuletzt geänderte Einträge" head={["Titel", "Art", "Stand", "Geändert"]}>
          {recent.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <a href={`/redaktion/${typeOf(entry.type).segment}/${entry.id}`}>{entry.title}</a>
              </th>
              <td data-label="Art">{typeOf(entry.type).label.one}</td>
              <td data-label="Stand">
                <StateBadge state={entry} />
              </td>
              <td data-label="Geändert">
                {formatDateTime(entry.updatedAt)}
                <span className="block text-sm text-ink-soft">{entry.updatedBy}</span>
              </td>
            </tr>
          ))}
        </Table>
      </section>
    </>
  );
}
