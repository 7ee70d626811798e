import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";

type Props = { action: FormAction; title: string; id: string; version: number; number: number };

/** Makes an old version the newest draft. */
export function RestoreForm({ action, title, id, version, number }: Props) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="number" value={number} />
      <Button look="secondary" className="self-start">
        Fassung {number} als Entwurf holen
      </Button>
    </ActionForm>
  );
}
