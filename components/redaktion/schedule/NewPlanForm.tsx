import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { planActions } from "#lib/schedules/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";

const choices = Object.entries(planActions).map(([value, label]) => [value, label] as const);

/** Date and time as the clock shows them in Germany. */
export function NewPlanForm({ action, id, title }: { action: FormAction; id: string; title: string }) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <input type="hidden" name="id" value={id} />
      <VersionField />
      <SelectField name="planAction" label="Was soll geschehen?" options={choices} defaultValue="publish" />
      <TextField name="planDate" label="Am" type="date" />
      <TextField name="planTime" label="Um" type="time" hint="Deutsche Zeit (Europe/Berlin)" />
      <p className="text-sm">
        Veröffentlicht wird dann genau die Fassung, die jetzt gespeichert ist. Was Sie danach schreiben, kommt nicht
        mit.
      </p>
      <Button look="secondary" className="self-start">
        Einplanen
      </Button>
    </ActionForm>
  );
}
