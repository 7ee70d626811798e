import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "./EntryVersion.tsx";

type Props = {
  action: FormAction;
  id: string;
  title: string;
  live: boolean;
  /** What else happens then. */
  notes: (string | undefined)[];
};

/** Takes a live entry off the website. Stays where it is afterwards, to say that it has happened. */
export function WithdrawPanel({ action, id, title, live, notes }: Props) {
  return (
    <ActionForm action={action} title={title}>
      <input type="hidden" name="id" value={id} />
      <VersionField />
      {live && (
        <details className="side-panel">
          <summary>Von der Website nehmen</summary>
          <div className="stack">
            <p>Die Seite ist dann sofort nicht mehr zu sehen. Der Text bleibt als Entwurf erhalten.</p>
            {notes.map(
              (note) =>
                note && (
                  <p key={note} className="font-bold">
                    {note}
                  </p>
                ),
            )}
            <Button look="danger">Zurückziehen</Button>
          </div>
        </details>
      )}
    </ActionForm>
  );
}
