import { districtName, districtOf, districts, municipalities, regions } from "#lib/geo/municipalities.ts";
import type { Option } from "./fields.ts";

/** Options from a list of German labels, in its order. */
export const optionsFrom = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** All municipalities, grouped by Kreis; a town that is a Kreis of its own stands alone. */
export const municipalityOptions: Option[] = municipalities
  .map(({ key, name }) => {
    const group = districtName(districtOf(key));
    return group === name ? { value: key, label: name } : { value: key, label: name, group };
  })
  .sort((a, b) => (a.group ?? "").localeCompare(b.group ?? "", "de"));

export const districtOptions: Option[] = districts.map(({ key, name }) => ({ value: key, label: name }));

export const regionOptions: Option[] = regions.map(({ key, name }) => ({ value: key, label: name }));
