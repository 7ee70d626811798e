import { Badge } from "#components/ui/Badge.tsx";
import { Table } from "#components/ui/Table.tsx";
import { formatWeekday } from "#lib/dates.ts";
import { type CalendarPlan, type PlanState, planActions, planStates } from "#lib/schedules/schema.ts";

/** A plan as the calendar shows it: where its entry is, and what clocks in Germany show at its time. */
export type DatedPlan = CalendarPlan & { href: string; typeLabel: string; date: string; time: string };

const looks = { waiting: "open", done: "good", failed: "off", cancelled: "off" } as const satisfies Record<
  PlanState,
  string
>;

/** The days of a month on which something happens by itself. */
export function PlanCalendar({ plans }: { plans: DatedPlan[] }) {
  const days = [...new Set(plans.map(({ date }) => date))];
  return days.map((day) => (
    <section key={day} className="stack">
      <h3 className="text-h4">{formatWeekday(day)}</h3>
      <Table caption={`Geplantes am ${formatWeekday(day)}`} head={["Eintrag", "Uhrzeit", "Was geschieht", "Stand"]}>
        {plans
          .filter(({ date }) => date === day)
          .map(({ id, href, title, typeLabel, time, action, state, message, createdBy, unreviewed }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href}>{title}</a>
                <span className="block text-sm font-normal text-ink-soft">{typeLabel}</span>
              </th>
              <td data-label="Uhrzeit">{time} Uhr</td>
              <td data-label="Was geschieht">
                {planActions[action]}
                <span className="block text-sm text-ink-soft">geplant von {createdBy}</span>
              </td>
              <td data-label="Stand">
                <Badge kind={looks[state]}>{planStates[state]}</Badge>
                {unreviewed && <span className="block text-sm font-bold">noch nicht freigegeben</span>}
                {message && <span className="block text-sm">{message}</span>}
              </td>
            </tr>
          ))}
      </Table>
    </section>
  ));
}
