import { Notice } from "#components/ui/Notice.tsx";
import { formatDateTime } from "#lib/dates.ts";
import type { FormAction } from "#lib/form.ts";
import { type PlanView, planActions, planStates } from "#lib/schedules/schema.ts";
import { SidePanel } from "../entry/SidePanel.tsx";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { OpenPlans } from "./OpenPlans.tsx";

type Props = {
  /** For the two forms: plan something, and change or call off what is planned. */
  create: FormAction;
  change: FormAction;
  id: string;
  title: string;
  plans: PlanView[];
  mayPlan: boolean;
};

/** What will happen to an entry by itself, what could not, and the way to plan more. */
export function PlanPanel({ create, change, id, title, plans, mayPlan }: Props) {
  const waiting = plans.filter(({ state }) => state === "waiting");
  const failed = plans.filter(({ state }) => state === "failed");
  const closed = plans.filter(({ state }) => state === "done" || state === "cancelled");
  if (!mayPlan && plans.length === 0) return null;
  return (
    <SidePanel id="planen" summary={summaryOf(waiting.length, failed.length)} open={waiting.length + failed.length > 0}>
      <div className="stack">
        {failed.map(({ id: key, action, at, message }) => (
          <Notice key={key} kind="warning">
            <p className="font-bold">
              Gescheitert: {planActions[action]}, geplant für {formatDateTime(at)}
            </p>
            <p>{message}</p>
          </Notice>
        ))}
        <OpenPlans action={change} id={id} title={title} plans={[...waiting, ...failed]} mayPlan={mayPlan} />
        {mayPlan && <NewPlanForm action={create} id={id} title={title} />}
        {closed.length > 0 && (
          <div>
            <h2 className="text-h4">Zuletzt</h2>
            <ul>
              {closed.map(({ id: key, action, at, state, message }) => (
                <li key={key}>
                  {planActions[action]}, {formatDateTime(at)}: {planStates[state]}. {message}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </SidePanel>
  );
}

function summaryOf(waiting: number, failed: number): string {
  const parts = [waiting > 0 && `${waiting} geplant`, failed > 0 && `${failed} gescheitert`].filter(Boolean);
  return parts.length > 0 ? `Planen (${parts.join(", ")})` : "Planen";
}
