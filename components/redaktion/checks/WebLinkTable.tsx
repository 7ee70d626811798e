import { Button } from "#components/ui/Button.tsx";
import { Table } from "#components/ui/Table.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import type { LinkRow } from "#lib/webLinks/schema.ts";
import { ActionForm } from "../ActionForm.tsx";

type Props = {
  links: LinkRow[];
  /** Null for people who may only read. */
  action: FormAction | null;
  /** Which links the page shows, to come back to them. */
  view: string;
};

/** Web addresses with what is wrong with them and where they stand. */
export function WebLinkTable({ links, action, view }: Props) {
  return (
    <Table caption="Links nach außen" head={["Adresse", "Stand", "Steht in", ...(action ? [""] : [])]}>
      {links.map((link) => (
        <tr key={link.url}>
          <th scope="row">
            <a href={link.url} rel="noreferrer">
              {link.url}
            </a>
          </th>
          <td data-label="Stand">
            {standing(link)}
            {link.brokenSince && (
              <span className="block text-sm text-ink-soft">seit {formatDateTime(link.brokenSince)}</span>
            )}
            {link.checkedAt && (
              <span className="block text-sm text-ink-soft">geprüft {formatDateTime(link.checkedAt)}</span>
            )}
          </td>
          <td data-label="Steht in">
            <ul>
              {link.uses.map(({ entryId, entryTitle, segment, field, fieldLabel, text }) => (
                <li key={`${entryId} ${field}`}>
                  <a href={`/redaktion/${segment}/${entryId}#${field}`}>
                    {entryTitle}, {fieldLabel}
                  </a>
                  {text !== link.url && <span className="block text-sm text-ink-soft">Linktext: „{text}“</span>}
                </li>
              ))}
            </ul>
          </td>
          {action && (
            <td>
              <ActionForm action={action} title="Kaputte Links">
                <input type="hidden" name="url" value={link.url} />
                <input type="hidden" name="zeige" value={view} />
                <Button name="intent" value="recheck" look="plain">
                  Jetzt prüfen<span className="sr-only">: {link.url}</span>
                </Button>
                <Button name="intent" value={link.ignored ? "watch" : "ignore"} look="plain">
                  {link.ignored ? "Wieder prüfen" : "Ignorieren"}
                  <span className="sr-only">: {link.url}</span>
                </Button>
              </ActionForm>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function standing({ ignored, problem, checkedAt, status }: LinkRow): string {
  if (ignored) return "Wird ignoriert.";
  if (problem) return status ? `${problem} (${status})` : problem;
  return checkedAt ? "In Ordnung." : "Noch nicht geprüft.";
}
