import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import type { TrashRow } from "#lib/trash/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { PageHeading } from "../PageHeading.tsx";
import { daysText } from "./TrashTable.tsx";

type Props = { row: TrashRow; restore: FormAction; mayRestore: boolean };

/** Instead of the form of an entry: that it lies in the trash, and the way back. */
export function TrashedEntry({ row, restore, mayRestore }: Props) {
  return (
    <>
      <PageHeading title={row.title} back={{ href: "/redaktion/papierkorb", label: "Papierkorb" }} />
      <Notice kind="warning">
        <p>
          Dieser Eintrag liegt im Papierkorb. {row.trashedBy} hat ihn am {formatDateTime(row.trashedAt)} hineingelegt.
          Bis er endgültig gelöscht wird: {daysText(row.daysLeft)}.
        </p>
      </Notice>
      {mayRestore && (
        <ActionForm action={restore} title={row.title} className="stack">
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
          <p>Beim Wiederherstellen kommen alle Fassungen zurück. Auf der Website steht der Eintrag dann noch nicht.</p>
          <Button className="self-start">Als Entwurf wiederherstellen</Button>
        </ActionForm>
      )}
    </>
  );
}
