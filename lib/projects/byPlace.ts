import { municipalityName } from "#lib/geo/municipalities.ts";

// One collator for thousands of comparisons: `localeCompare` would make one each time.
const { compare } = new Intl.Collator("de");

export const byTitle = (a: { title: string }, b: { title: string }): number => compare(a.title, b.title);

type Placed = { municipality: string; title: string };

/** By place as people read it, then by title. */
export const byPlace = (a: Placed, b: Placed): number =>
  compare(municipalityName(a.municipality), municipalityName(b.municipality)) || byTitle(a, b);
