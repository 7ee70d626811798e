import { Button } from "#components/ui/Button.tsx";
import { Table } from "#components/ui/Table.tsx";
import { shortDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import type { TrashRow } from "#lib/trash/schema.ts";
import { ActionForm } from "../ActionForm.tsx";

type Row = TrashRow & { typeLabel: string; href: string; restore: FormAction };
type Props = { rows: Row[]; mayRestore: boolean; mayDelete: boolean };

/** What lies in the trash, with what can be done about it. */
export function TrashTable({ rows, mayRestore, mayDelete }: Props) {
  return (
    <Table caption="Einträge im Papierkorb" head={["Titel", "Hineingelegt", "Noch", ...(mayRestore ? [""] : [])]}>
      {rows.map(({ id, version, title, typeLabel, address, href, trashedAt, trashedBy, daysLeft, restore }) => (
        <tr key={id}>
          <th scope="row">
            <a href={href}>{title}</a>
            <span className="block text-sm font-normal text-ink-soft">
              {typeLabel} · {address}
            </span>
          </th>
          <td data-label="Hineingelegt">
            <time dateTime={trashedAt.toISOString()}>{shortDateTime(trashedAt)}</time>
            <span className="block text-sm text-ink-soft">{trashedBy}</span>
          </td>
          <td data-label="Noch">{daysText(daysLeft)}</td>
          {mayRestore && (
            <td>
              <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
                <ActionForm action={restore} title="Papierkorb">
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="version" value={version} />
                  <Button look="secondary">
                    Wiederherstellen<span className="sr-only">: „{title}“</span>
                  </Button>
                </ActionForm>
                {mayDelete && (
                  <a href={`/redaktion/papierkorb/${id}/loeschen`} className="inline-flex min-h-11 items-center">
                    Endgültig löschen<span className="sr-only">: „{title}“</span>
                  </a>
                )}
              </div>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

export function daysText(days: number): string {
  if (days === 0) return "wird heute gelöscht";
  return days === 1 ? "1 Tag" : `${days} Tage`;
}
