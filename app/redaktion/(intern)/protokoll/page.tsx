import type { Metadata } from "next";
import { Choice } from "#components/redaktion/list/Choice.tsx";
import { ExportLinks } from "#components/redaktion/list/ExportLinks.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { Pagination } from "#components/ui/Pagination.tsx";
import { Table } from "#components/ui/Table.tsx";
import type { Change } from "#lib/audit/changes.ts";
import { actionLabel } from "#lib/audit/labels.ts";
import { listAuditEvents, listAuditFilters } from "#lib/audit/queries.ts";
import { type LogFilter, logFilterSchema } from "#lib/audit/schema.ts";
import { requirePage } from "#lib/auth/page.ts";
import { formatDateTime } from "#lib/dates.ts";

export const metadata: Metadata = { title: "Protokoll" };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

function queryOf({ person, aktion, von, bis, seite }: LogFilter): string {
  const given = { person, aktion, von, bis, seite: seite > 1 ? String(seite) : undefined };
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
}

function Day({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) {
  return (
    <Field id={name} label={label}>
      <input id={name} name={name} type="date" className="input" defaultValue={chosen} />
    </Field>
  );
}

/** Field by field what something said before and what it says since. */
function Changes({ changes }: { changes: Change[] }) {
  return (
    <ul className="log-changes">
      {changes.map(({ label, before, after }) => (
        <li key={label}>
          <b>{label}:</b> vorher {before ? <q>{before}</q> : "nichts"}, jetzt {after ? <q>{after}</q> : "nichts"}
        </li>
      ))}
    </ul>
  );
}

export default async function LogPage({ searchParams }: Props) {
  const user = await requirePage("users.manage");
  const filter = logFilterSchema.parse(await searchParams);
  const { entries, pages, total } = await listAuditEvents(user, filter);
  const { people, actions } = await listAuditFilters(user);
  return (
    <>
      <PageHeading title="Protokoll" lead="Wer wann was getan hat, das Neueste zuerst." />
      <form method="get" className="flex flex-wrap items-end gap-4">
        <Choice
          name="person"
          label="Person"
          chosen={filter.person}
          options={[["", "alle"], ...people.map(({ id, name }) => [id, name] as const)]}
        />
        <Choice
          name="aktion"
          label="Was geschah"
          chosen={filter.aktion}
          options={[["", "alle"], ...actions.map((action) => [action, actionLabel(action)] as const)]}
        />
        <Day name="von" label="Von" chosen={filter.von} />
        <Day name="bis" label="Bis" chosen={filter.bis} />
        <Button look="secondary">Anzeigen</Button>
      </form>
      <p>{total === 1 ? "1 Ereignis" : `${total.toLocaleString("de-DE")} Ereignisse`}</p>
      <Table caption="Ereignisse" head={["Zeit", "Person", "Was geschah", "Worum es ging"]}>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td data-label="Zeit" className="lg:whitespace-nowrap">
              <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time>
            </td>
            <td data-label="Person" className="lg:min-w-36">
              {entry.actor}
            </td>
            <td data-label="Was geschah">{actionLabel(entry.action)}</td>
            <td data-label="Worum es ging">
              {entry.href ? <a href={entry.href}>{entry.about ?? "Ansehen"}</a> : (entry.about ?? "–")}
              {entry.changes.length > 0 && <Changes changes={entry.changes} />}
            </td>
          </tr>
        ))}
      </Table>
      <ExportLinks list="protokoll" query={queryOf(filter)} total={total} />
      <Pagination
        page={Math.min(filter.seite, pages)}
        pages={pages}
        label="Seiten des Protokolls"
        hrefFor={(seite) => `/redaktion/protokoll?${queryOf({ ...filter, seite })}`}
      />
    </>
  );
}
