import type { BausteinSummary } from "#lib/bausteine/schema.ts";
import { districts, type Place, regionOf, regions } from "#lib/geo/municipalities.ts";
import { NO_BAUSTEIN, type ProjectFilters } from "#lib/projects/filters.ts";
import type { ProjectFacets } from "#lib/projects/schema.ts";

interface ProjectFilterFormProps {
  filters: ProjectFilters;
  facets: ProjectFacets;
  bausteine: BausteinSummary[];
  /** AGS and number of projects of every Kreis that has some, whatever the filters. */
  places: Map<string, number>;
}

/** Word, Baustein, Regierungsbezirk and Kreis; every value says how many projects it would show. */
export function ProjectFilterForm({ filters, facets, bausteine, places }: ProjectFilterFormProps) {
  const regionsWithProjects = new Set([...places.keys()].map(regionOf));
  const offeredRegions = regions.filter(({ key }) => key === filters.region || regionsWithProjects.has(key));
  const offeredDistricts = districts.filter(
    ({ key }) => key === filters.district || (places.has(key) && (!filters.region || regionOf(key) === filters.region)),
  );
  const bausteinValues = [
    ...bausteine.map(({ number, title }) => ({ value: String(number), label: `${number}: ${title}` })),
    { value: NO_BAUSTEIN, label: "nicht angegeben" },
  ];
  return (
    <form action="/projekte#ergebnis" className="space-y-6" method="get">
      <div className="field">
        <label htmlFor="q">Ort oder Stichwort</label>
        <input className="input" defaultValue={filters.query} id="q" maxLength={100} name="q" type="search" />
      </div>
      <PlaceSelect
        all="alle"
        counts={facets.regions}
        label="Regierungsbezirk"
        name="bezirk"
        places={offeredRegions}
        value={filters.region}
      />
      <PlaceSelect
        all="alle"
        counts={facets.districts}
        label="Kreis oder kreisfreie Stadt"
        name="kreis"
        places={offeredDistricts}
        value={filters.district}
      />
      <fieldset>
        <legend className="mb-1 font-bold">Baustein</legend>
        {bausteinValues.map(({ value, label }) => (
          <label className="check" key={value}>
            <input defaultChecked={filters.bausteine.includes(value)} name="baustein" type="checkbox" value={value} />
            <span>
              {label} <span className="text-ink-soft">({facets.bausteine.get(value) ?? 0})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button w-full" type="submit">
        Projekte anzeigen
      </button>
    </form>
  );
}

interface PlaceSelectProps {
  name: string;
  label: string;
  all: string;
  places: Place[];
  counts: Map<string, number>;
  value: string | null;
}

function PlaceSelect({ name, label, all, places, counts, value }: PlaceSelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" defaultValue={value ?? ""} id={name} name={name}>
        <option value="">{all}</option>
        {places.map((place) => (
          <option key={place.key} value={place.key}>
            {place.name} ({counts.get(place.key) ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
}
