import type { ReactNode } from "react";
import type { ActiveFilter } from "#lib/lists/activeFilters.ts";
import { listHref } from "#lib/lists/schema.ts";

type Props = { path: string; total: number; active: ActiveFilter[]; children: ReactNode };

export const countOf = (total: number) => (total === 1 ? "1 Eintrag" : `${total.toLocaleString("de-DE")} Einträge`);

/** How many entries there are, every filter in use with the way to take it away, and what can be done with all of them. */
export function ListSummary({ path, total, active, children }: Props) {
  return (
    <div className="list-summary">
      <p role="status" className="font-bold">
        {total === 0 ? "Keine Treffer" : countOf(total)}
      </p>
      {active.length > 0 && (
        <ul aria-label="Filter in Gebrauch">
          {active.map(({ label, without }) => (
            <li key={label}>
              <a className="chip" href={listHref(path, without)}>
                {label}
                <span className="sr-only"> entfernen</span>
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a className="roomy-link" href={path}>
              Alle zeigen
            </a>
          </li>
        </ul>
      )}
      {children}
    </div>
  );
}
