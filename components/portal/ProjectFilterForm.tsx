import { FilterSelect } from "#components/portal/FilterSelect.tsx";
import { MoreProjectFilters } from "#components/portal/MoreProjectFilters.tsx";
import type { BausteinSummary } from "#lib/bausteine/schema.ts";
import { districts, regionOf } from "#lib/geo/municipalities.ts";
import { NO_BAUSTEIN, type ProjectFilters, radii } from "#lib/projects/filters.ts";
import type { ProjectFacets } from "#lib/projects/schema.ts";

interface ProjectFilterFormProps {
  filters: ProjectFilters;
  facets: ProjectFacets;
  bausteine: BausteinSummary[];
  /** AGS and number of projects of every Kreis that has some, whatever the filters. */
  places: Map<string, number>;
}

/** Place, word, Kreis, Baustein, and folded what is needed less often; every value says how many projects it would show. */
export function ProjectFilterForm({ filters, facets, bausteine, places }: ProjectFilterFormProps) {
  const offeredDistricts = districts.filter(
    ({ key }) => key === filters.district || (places.has(key) && (!filters.region || regionOf(key) === filters.region)),
  );
  const bausteinValues = [
    ...bausteine.map(({ number, title }) => ({ value: String(number), label: `${number}: ${title}` })),
    { value: NO_BAUSTEIN, label: "nicht angegeben" },
  ]
    .map((option) => ({ ...option, count: facets.bausteine.get(option.value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || filters.bausteine.includes(value));
  return (
    <form action="/projekte#ergebnis" className="space-y-6" method="get">
      <fieldset>
        <legend className="mb-2 font-bold">In meiner Nähe</legend>
        <div className="space-y-4 border-l-4 border-line pl-4">
          <div className="field">
            <label htmlFor="nah">Postleitzahl oder Ort</label>
            <input
              autoComplete="postal-code"
              className="input"
              defaultValue={filters.near}
              id="nah"
              maxLength={100}
              name="nah"
            />
          </div>
          <FilterSelect
            all="egal"
            label="Umkreis"
            name="umkreis"
            options={radii.map((radius) => ({ value: String(radius), label: `${radius} km` }))}
            value={filters.within && String(filters.within)}
          />
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="q">Stichwort</label>
        <input className="input" defaultValue={filters.query} id="q" maxLength={100} name="q" type="search" />
      </div>
      <FilterSelect
        label="Kreis oder kreisfreie Stadt"
        name="kreis"
        options={offeredDistricts.map(({ key, name }) => ({
          value: key,
          label: name,
          count: facets.districts.get(key) ?? 0,
        }))}
        value={filters.district}
      />
      {bausteinValues.some(({ value }) => value !== NO_BAUSTEIN) && (
        <fieldset>
          <legend className="mb-1 font-bold">Baustein</legend>
          {bausteinValues.map(({ value, label, count }) => (
            <label className="check" key={value}>
              <input defaultChecked={filters.bausteine.includes(value)} name="baustein" type="checkbox" value={value} />
              <span>
                {label} <span className="text-ink-soft">({count})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <MoreProjectFilters facets={facets} filters={filters} />
      <button className="button w-full" type="submit">
        Projekte anzeigen
      </button>
    </form>
  );
}
