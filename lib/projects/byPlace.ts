import { municipalityName } from "#lib/geo/municipalities.ts";

/** By place as people read it, then by title. */
export function byPlace(
  a: { municipality: string; title: string },
  b: { municipality: string; title: string },
): number {
  const place = municipalityName(a.municipality).localeCompare(municipalityName(b.municipality), "de");
  return place || a.title.localeCompare(b.title, "de");
}

export const byTitle = (a: { title: string }, b: { title: string }): number => a.title.localeCompare(b.title, "de");
