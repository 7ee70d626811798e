import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextArea } from "../TextArea.tsx";
import { ClearWhenDone } from "./ClearWhenDone.tsx";

type Props = { action: FormAction; title: string; fields: { name: string; label: string }[] };

/** Says something about a field, or answers what others have said about it. */
export function NewCommentForm({ action, title, fields }: Props) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <SelectField
        name="commentField"
        label="Zu welchem Feld?"
        options={fields.map(({ name, label }) => [name, label] as const)}
      />
      <TextArea name="commentText" label="Kommentar" rows={3} />
      <ClearWhenDone field="commentText" />
      <Button look="secondary" className="self-start">
        Kommentar speichern
      </Button>
    </ActionForm>
  );
}
