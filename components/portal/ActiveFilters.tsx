import type { ActiveFilter } from "#lib/projects/activeFilters.ts";

interface ActiveFiltersProps {
  active: ActiveFilter[];
  /** The same without any of them. */
  hrefWithoutAll: string;
}

/** The filters in use, each a link that takes it away. */
export function ActiveFilters({ active, hrefWithoutAll }: ActiveFiltersProps) {
  if (active.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul aria-label="Gewählte Filter" className="flex flex-wrap gap-2">
        {active.map(({ label, hrefWithout }) => (
          <li key={label}>
            <a className="chip chip-remove" href={`${hrefWithout}#ergebnis`}>
              <span className="sr-only">Filter entfernen: </span>
              {label}
              <span aria-hidden="true" className="print-hidden">
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className="print-hidden inline-flex min-h-11 items-center" href={`${hrefWithoutAll}#ergebnis`}>
        Alle Filter entfernen
      </a>
    </div>
  );
}
