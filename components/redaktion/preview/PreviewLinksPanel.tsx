import { Button } from "#components/ui/Button.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { durations, type PreviewLinkRow } from "#lib/previewLinks/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { OneTimeAddress } from "../OneTimeAddress.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";

type Props = {
  entryId: string;
  title: string;
  links: PreviewLinkRow[];
  create: FormAction;
  revoke: FormAction;
};

/** Lets people without an account read the newest draft: makes links, lists them with their visits, takes them back. */
export function PreviewLinksPanel({ entryId, title, links, create, revoke }: Props) {
  return (
    <details className="side-panel">
      <summary>Vorschau-Links{links.length > 0 && ` (${links.length})`}</summary>
      <div className="stack">
        <p>Zeigt den neuesten Entwurf ohne Anmeldung, und nur diesen Eintrag.</p>
        <ActionForm action={create} title={title} className="stack">
          <input type="hidden" name="entry" value={entryId} />
          <TextField name="note" label="Für wen?" hint="Nur für Sie, zum Wiederfinden." autoComplete="off" />
          <SelectField name="days" label="Gilt für" options={Object.entries(durations)} defaultValue="7" />
          <Button look="secondary">Vorschau-Link erstellen</Button>
          <OneTimeAddress
            name="previewAddress"
            label="Neuer Vorschau-Link"
            of={{ name: "previewLink", among: links.map(({ id }) => id) }}
            hint="Er wird nur jetzt gezeigt. Wer ihn hat, kann den Entwurf lesen."
          />
        </ActionForm>
        <ActionForm action={revoke} title={title}>
          <input type="hidden" name="entry" value={entryId} />
          <ul className="preview-links">
            {links.map(({ id, note, createdBy, expiresAt, visits, lastVisitAt }) => (
              <li key={id}>
                <strong>{note}</strong>
                <span>Gilt bis {formatDateTime(expiresAt)}</span>
                <span>Von {createdBy}</span>
                <span>{visitsInWords(visits, lastVisitAt)}</span>
                <Button name="link" value={id} look="plain">
                  Widerrufen<span className="sr-only">: {note}</span>
                </Button>
              </li>
            ))}
          </ul>
        </ActionForm>
      </div>
    </details>
  );
}

function visitsInWords(visits: number, last: Date | null): string {
  if (!last) return "Noch nicht aufgerufen";
  return `${visits === 1 ? "1 Aufruf" : `${visits} Aufrufe`}, zuletzt ${formatDateTime(last)}`;
}
