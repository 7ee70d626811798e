import { FilterSelect } from "#components/portal/FilterSelect.tsx";
import { carrierKindLabels, carrierKindSchema } from "#lib/carriers/schema.ts";
import { isIndependentTown, municipalityName, regionName } from "#lib/geo/municipalities.ts";
import { type ProjectFilters, projectOrders } from "#lib/projects/filters.ts";
import { type ProjectFacets, targetGroupLabels, targetGroupSchema, topicLabels } from "#lib/projects/schema.ts";

/** Filters that few people need, and the order: folded, unless one of them is in use. */
export function MoreProjectFilters({ filters, facets }: { filters: ProjectFilters; facets: ProjectFacets }) {
  const { region, municipality, year, carrierKind, targetGroup, topic, goodPractice, order, query, near } = filters;
  const inUse = Boolean(
    region || municipality || year || carrierKind || targetGroup || topic || goodPractice || order !== "answer",
  );
  /** What would show something, and what is chosen already. */
  const offered = <Value extends string | number>(counts: Map<Value, number>, chosen: Value | null) =>
    [...new Set([...counts.keys(), ...(chosen === null ? [] : [chosen])])].map((key) => ({
      key,
      value: String(key),
      count: counts.get(key) ?? 0,
    }));
  const offeredRegions = offered(facets.regions, region)
    .map((option) => ({
      ...option,
      label: regionName(option.key),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, "de"));
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
  const groups = offered(facets.targetGroups, targetGroup)
    .sort((a, b) => targetGroupSchema.options.indexOf(a.key) - targetGroupSchema.options.indexOf(b.key))
    .map((option) => ({ ...option, label: targetGroupLabels[option.key] }));
  const topics = offered(facets.topics, topic)
    .map((option) => ({ ...option, label: topicLabels[option.key] }))
    .sort((a, b) => a.label.localeCompare(b.label, "de"));
  const { answer, distance, place, title } = projectOrders;
  const orders = {
    answer: query ? answer : near ? distance : place,
    ...(query && near && { distance }),
    ...((query || near) && { place }),
    title,
  };
  return (
    <details open={inUse}>
      <summary className="chevron inline-flex min-h-11 items-center text-link underline">
        Mehr Filter und Reihenfolge
      </summary>
      <div className="mt-4 space-y-6">
        <FilterSelect label="Für wen?" name="zielgruppe" options={groups} value={targetGroup} />
        <FilterSelect label="Thema" name="thema" options={topics} value={topic} />
        <FilterSelect label="Regierungsbezirk" name="bezirk" options={offeredRegions} value={region} />
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
