import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextArea } from "../TextArea.tsx";
import { ClearWhenDone } from "./ClearWhenDone.tsx";

type Props = { action: FormAction; title: string; subjects: { name: string; label: string }[] };

/** Says something about the entry or one of its fields, or answers what others have said. */
export function NewCommentForm({ action, title, subjects }: Props) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <SelectField
        name="commentField"
        label="Wozu?"
        options={subjects.map(({ name, label }) => [name, label] as const)}
      />
      <TextArea name="commentText" label="Kommentar" rows={3} />
      <ClearWhenDone field="commentText" />
      <Button look="secondary" className="self-start">
        Kommentar speichern
      </Button>
    </ActionForm>
  );
}
