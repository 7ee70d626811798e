import type { Vocabulary } from "./searchIndex.ts";

/** Rows of words that mean the same, until editors say otherwise. */
export const startSynonyms: string[][] = [
  ["AWO", "Arbeiterwohlfahrt"],
  ["DRK", "Deutsches Rotes Kreuz"],
  ["ASB", "Arbeiter-Samariter-Bund"],
  ["SkF", "Sozialdienst katholischer Frauen"],
  ["Kita", "Kindergarten", "Kindertagesstätte"],
  ["Corona", "COVID-19"],
  ["ESF", "Europäischer Sozialfonds"],
  ["MAGS", "Ministerium für Arbeit, Gesundheit und Soziales"],
  ["GIB", "G.I.B."],
  ["NRW", "Nordrhein-Westfalen"],
  ["ZiQ", "Zusammen im Quartier"],
  ["Türkei", "Türkisch"],
  ["Ukraine", "Ukrainisch"],
  ["Viertel", "Quartier", "Stadtteil"],
];

/** Parts of compounds that are too short to be learned from the texts. */
const extraWords = ["Amt", "Tag", "Kita", "Ort"];

/** What the search knows beyond the words of the portal. */
export const vocabularyOf = (synonyms = startSynonyms): Vocabulary => ({ synonyms, extraWords });
