import { Button } from "#components/ui/Button.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { shownAt } from "#lib/schedules/moment.ts";
import { type PlanView, planActions } from "#lib/schedules/schema.ts";
import { ActionForm } from "../ActionForm.tsx";
import { VersionField } from "../entry/EntryVersion.tsx";
import { TextField } from "../TextField.tsx";

type Props = { action: FormAction; id: string; title: string; plans: PlanView[]; mayPlan: boolean };

/** Each plan that is still to come or that failed, with what can be done about it. One form, so that its answer stays. */
export function OpenPlans({ action, id, title, plans, mayPlan }: Props) {
  return (
    <ActionForm action={action} title={title}>
      <input type="hidden" name="id" value={id} />
      <VersionField />
      <ul className="plans">
        {plans.map((plan) => (
          <li key={plan.id}>
            <p className="font-bold">
              {planActions[plan.action]}: {formatDateTime(plan.at)} Uhr
            </p>
            <WordsOf plan={plan} />
            <p className="text-sm text-ink-soft">Geplant von {plan.createdBy}</p>
            {mayPlan && plan.state === "waiting" && <MoveFields plan={plan} />}
            {mayPlan && <PlanButtons plan={plan} />}
          </li>
        ))}
      </ul>
    </ActionForm>
  );
}

/** Which words will be published, and how far the draft has moved on. */
function WordsOf({ plan: { state, wordsOf, newer, unreviewed } }: { plan: PlanView }) {
  if (state !== "waiting" || !wordsOf) return null;
  const changes = newer === 1 ? "1 Änderung" : `${newer} Änderungen`;
  return (
    <p>
      Geplant ist die Fassung vom {formatDateTime(wordsOf)}.
      {newer > 0 && (
        <strong>
          {" "}
          Seitdem {changes}, die nicht dabei {newer === 1 ? "ist" : "sind"}.
        </strong>
      )}
      {unreviewed && <strong> Sie ist noch nicht freigegeben: Ohne Freigabe findet das nicht statt.</strong>}
    </p>
  );
}

/** Another time for the same thing. */
function MoveFields({ plan: { id, at } }: { plan: PlanView }) {
  const { date, time } = shownAt(at);
  return (
    <details>
      <summary>
        Zeitpunkt ändern<span className="sr-only"> (Planung für {formatDateTime(at)})</span>
      </summary>
      <div className="stack">
        <TextField name={`planDate-${id}`} label="Neu am" type="date" defaultValue={date} />
        <TextField
          name={`planTime-${id}`}
          label="Neu um"
          type="time"
          hint="Deutsche Zeit (Europe/Berlin)"
          defaultValue={time}
        />
        <Button look="secondary" name="move" value={id} className="self-start">
          Verschieben
        </Button>
      </div>
    </details>
  );
}

function PlanButtons({ plan: { id, at, state, newer } }: { plan: PlanView }) {
  const what = <span className="sr-only"> (Planung für {formatDateTime(at)})</span>;
  return (
    <p className="plan-buttons">
      {newer > 0 && (
        <Button look="secondary" name="newest" value={id}>
          Neue Fassung einplanen{what}
        </Button>
      )}
      <Button look="plain" name="cancel" value={id}>
        {state === "failed" ? "Hinweis entfernen" : "Absagen"}
        {what}
      </Button>
    </p>
  );
}
