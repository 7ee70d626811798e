import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { keepDays } from "#lib/trash/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";

type Props = {
  action: FormAction;
  id: string;
  title: string;
  live: boolean;
  /** How many places name it. */
  uses: number;
  /** What becomes of what is planned. */
  plans?: string;
};

/** Puts the entry away, or says beforehand what keeps it from going. */
export function TrashPanel({ action, id, title, live, uses, plans }: Props) {
  return (
    <details className="side-panel">
      <summary>Löschen</summary>
      <ActionForm action={action} title={title} className="stack">
        <input type="hidden" name="id" value={id} />
        <VersionField />
        <p>
          {live && "Die Seite ist dann sofort nicht mehr zu sehen. "}
          Der Eintrag liegt {keepDays} Tage im Papierkorb und lässt sich so lange wiederherstellen.
        </p>
        {plans && <p className="font-bold">{plans}</p>}
        {uses > 0 && (
          <p className="font-bold">
            Das geht erst, wenn nichts mehr auf den Eintrag verweist. Die Stellen stehen oben unter „Verwendet“.
          </p>
        )}
        <Button look="danger">In den Papierkorb</Button>
      </ActionForm>
    </details>
  );
}
