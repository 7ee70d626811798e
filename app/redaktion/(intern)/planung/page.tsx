import { z } from "zod";
import { FreshPage } from "#components/redaktion/FreshPage.tsx";
import { PageHeading } from "#components/redaktion/PageHeading.tsx";
import { FailedPlans } from "#components/redaktion/schedule/FailedPlans.tsx";
import { type DatedPlan, PlanCalendar } from "#components/redaktion/schedule/PlanCalendar.tsx";
import { requirePage } from "#lib/auth/page.ts";
import { typeOf } from "#lib/content/registry.ts";
import { formatPartialDate, todayInBerlin } from "#lib/dates.ts";
import { formTitle } from "#lib/formTitle.ts";
import { cancelPlanAction } from "#lib/schedules/actions.ts";
import { monthAfter, shownAt } from "#lib/schedules/moment.ts";
import { listFailedPlans, listPlansOfMonth, listUpcomingPlans } from "#lib/schedules/queries.ts";
import type { CalendarPlan } from "#lib/schedules/schema.ts";
import { may } from "#lib/users/policy.ts";

const title = "Planung";
export const generateMetadata = () => formTitle(title);

const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** Without a month the one in which something happens next; at the end of a month that is rarely this one. */
function monthToShow(asked: string | undefined, [next]: CalendarPlan[]): string {
  const month = monthSchema.safeParse(asked);
  return month.data ?? (next ? shownAt(next.at).date : todayInBerlin()).slice(0, 7);
}

const dated = (plan: CalendarPlan): DatedPlan => {
  const type = typeOf(plan.type);
  return {
    ...plan,
    ...shownAt(plan.at),
    href: `/redaktion/${type.segment}/${plan.entryId}#planen`,
    typeLabel: type.label.one,
  };
};

/** What will happen by itself, month by month. */
export default async function Planning({ searchParams }: { searchParams: Promise<{ monat?: string }> }) {
  const actor = await requirePage("content.read");
  const month = monthToShow((await searchParams).monat, await listUpcomingPlans(actor));
  const [plans, failed] = await Promise.all([listPlansOfMonth(actor, month), listFailedPlans(actor)]);
  return (
    <>
      <FreshPage />
      <PageHeading
        title={title}
        lead="Was von selbst geschieht und wann. Alle Zeiten sind deutsche Zeit (Europe/Berlin)."
      />
      <FailedPlans
        action={cancelPlanAction}
        title={title}
        plans={failed.map(dated)}
        mayPlan={may(actor, "content.publish")}
      />
      <nav aria-label="Monate" className="month-steps">
        <a className="button button-secondary" href={`?monat=${monthAfter(month, -1)}`}>
          <span aria-hidden="true">←</span> {formatPartialDate(monthAfter(month, -1))}
        </a>
        <h2 className="text-h3">{formatPartialDate(month)}</h2>
        <a className="button button-secondary" href={`?monat=${monthAfter(month, 1)}`}>
          {formatPartialDate(monthAfter(month, 1))} <span aria-hidden="true">→</span>
        </a>
      </nav>
      {plans.length === 0 && (
        <p>In diesem Monat ist nichts geplant. Planen können Sie in jedem Eintrag, rechts unter „Planen“.</p>
      )}
      <PlanCalendar plans={plans.map(dated)} />
    </>
  );
}
