import { FilterSelect } from "#components/portal/FilterSelect.tsx";
import { carrierKindLabels, carrierKindSchema } from "#lib/carriers/schema.ts";
import { isIndependentTown, municipalityName } from "#lib/geo/municipalities.ts";
import { type ProjectFilters, projectOrders } from "#lib/projects/filters.ts";
import type { ProjectFacets } from "#lib/projects/schema.ts";

/** Filters that few people need, and the order: folded, unless one of them is in use. */
export function MoreProjectFilters({ filters, facets }: { filters: ProjectFilters; facets: ProjectFacets }) {
  const { municipality, year, carrierKind, goodPractice, order, query } = filters;
  const inUse = Boolean(municipality || year || carrierKind || goodPractice || order !== "answer");
  /** What would show something, and what is chosen already. */
  const offered = <Value extends string | number>(counts: Map<Value, number>, chosen: Value | null) =>
    [...new Set([...counts.keys(), ...(chosen === null ? [] : [chosen])])].map((key) => ({
      key,
      value: String(key),
      count: counts.get(key) ?? 0,
    }));
  const municipalities = offered(facets.municipalities, municipality)
    .filter(({ key }) => key === municipality || !isIndependentTown(key))
    .map((option) => ({ ...option, label: municipalityName(option.key) }))
    .sort((a, b) => a.label.localeCompare(b.label, "de"));
  const years = offered(facets.years, year)
    .sort((a, b) => b.key - a.key)
    .map((option) => ({ ...option, label: option.value }));
  const kinds = offered(facets.carrierKinds, carrierKind)
    .sort((a, b) => carrierKindSchema.options.indexOf(a.key) - carrierKindSchema.options.indexOf(b.key))
    .map((option) => ({ ...option, label: carrierKindLabels[option.key] }));
  const orders = query ? projectOrders : { answer: projectOrders.place, title: projectOrders.title };
  return (
    <details open={inUse}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
        Mehr Filter und Reihenfolge
      </summary>
      <div className="mt-4 space-y-6">
        <FilterSelect label="Gemeinde in einem Kreis" name="gemeinde" options={municipalities} value={municipality} />
        <FilterSelect
          label="Gefördert im Jahr"
          name="jahr"
          options={years}
          value={year === null ? null : String(year)}
        />
        <FilterSelect label="Art des Trägers" name="traegerart" options={kinds} value={carrierKind} />
        {(facets.goodPractice > 0 || goodPractice) && (
          <label className="check">
            <input defaultChecked={goodPractice} name="gute-praxis" type="checkbox" value="ja" />
            <span>
              Nur gute Praxis <span className="text-ink-soft">({facets.goodPractice})</span>
            </span>
          </label>
        )}
        <FilterSelect
          all=""
          label="Reihenfolge"
          name="folge"
          options={Object.entries(orders).map(([value, label]) => ({ value, label }))}
          value={order}
        />
      </div>
    </details>
  );
}
