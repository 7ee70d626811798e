import { Button } from "#components/ui/Button.tsx";
import { Notice } from "#components/ui/Notice.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { planActions } from "#lib/schedules/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import type { DatedPlan } from "./PlanCalendar.tsx";

type Props = { action: FormAction; title: string; plans: DatedPlan[]; mayPlan: boolean };

/** What was planned and could not be done, above everything else, until somebody puts it away. */
export function FailedPlans({ action, title, plans, mayPlan }: Props) {
  return (
    <ActionForm action={action} title={title} className="stack">
      {plans.map(({ id, href, title: entry, action: what, at, message }) => (
        <Notice key={id} kind="warning">
          <p className="font-bold">
            Gescheitert: <a href={href}>{entry}</a> – {planActions[what]}, geplant für {formatDateTime(at)} Uhr
          </p>
          <p>{message}</p>
          {mayPlan && (
            <p>
              <Button look="secondary" name="cancel" value={id}>
                Hinweis entfernen<span className="sr-only">: {entry}</span>
              </Button>
            </p>
          )}
        </Notice>
      ))}
    </ActionForm>
  );
}
