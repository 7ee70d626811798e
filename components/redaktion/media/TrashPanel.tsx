import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import type { LibraryFile } from "#lib/media/librarySchema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { Panel } from "../Panel.tsx";

type Props = { file: LibraryFile; action: FormAction };

/** Into the trash, or back out of it. */
export function TrashPanel({ file, action }: Props) {
  const isTrashed = file.trashedAt !== null;
  return (
    <Panel title={isTrashed ? "Aus dem Papierkorb holen" : "Löschen"}>
      <p>
        {isTrashed
          ? "Die Datei steht dann wieder in der Bibliothek."
          : "Die Datei liegt dann 30 Tage im Papierkorb. Was noch irgendwo gezeigt wird, lässt sich nicht löschen."}
      </p>
      <ActionForm action={action} title={file.view.title} className="stack">
        <VersionField />
        <Button look={isTrashed ? "secondary" : "danger"} className="self-start">
          {isTrashed ? "Zurückholen" : "In den Papierkorb"}
        </Button>
      </ActionForm>
    </Panel>
  );
}
