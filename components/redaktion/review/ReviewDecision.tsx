import { Button } from "#components/ui/Button.tsx";
import type { FormAction } from "#lib/form.ts";
import { ActionForm } from "../ActionForm.tsx";
import { TextArea } from "../TextArea.tsx";

type Props = { action: FormAction; title: string; review: string; open: boolean };

/** The three answers to a request. Stays where it is afterwards, to say what has happened. */
export function ReviewDecision({ action, title, review, open }: Props) {
  return (
    <ActionForm action={action} title={title} className="stack">
      <input type="hidden" name="review" value={review} />
      {open && (
        <>
          <p className="plan-buttons">
            <Button name="intent" value="publish">
              Freigeben und veröffentlichen
            </Button>
            <Button name="intent" value="approve" look="secondary">
              Nur freigeben
            </Button>
          </p>
          <TextArea
            name="reviewComment"
            label="Was ist noch zu tun?"
            hint="Nötig, wenn Sie die Fassung zurückgeben: Der Kommentar steht dann beim Eintrag."
            rows={4}
            required={false}
          />
          <Button name="intent" value="return" look="secondary" className="self-start">
            Zurückgeben mit Kommentar
          </Button>
        </>
      )}
    </ActionForm>
  );
}
