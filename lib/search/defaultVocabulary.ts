import type { Vocabulary } from "./searchIndex.ts";

/** What the search knows beyond the words of the portal, until editors say otherwise. */
export const defaultVocabulary: Vocabulary = {
  synonyms: [
    ["AWO", "Arbeiterwohlfahrt"],
    ["DRK", "Deutsches Rotes Kreuz"],
    ["ASB", "Arbeiter-Samariter-Bund"],
    ["SkF", "Sozialdienst katholischer Frauen"],
    ["Kita", "Kindergarten", "Kindertagesstätte"],
    ["Corona", "COVID-19"],
    ["ESF", "Europäischer Sozialfonds"],
    ["MAGS", "Ministerium für Arbeit, Gesundheit und Soziales"],
    ["NRW", "Nordrhein-Westfalen"],
    ["ZiQ", "Zusammen im Quartier"],
    ["Viertel", "Quartier", "Stadtteil"],
  ],
  extraWords: ["Amt", "Tag", "Kita", "Ort"],
};
