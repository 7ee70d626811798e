/** Languages pages are written in, by their BCP 47 tag, with their own names, in the order of the switch. */
export const pageLanguages = {
  de: "Deutsch",
  "de-simple": "Leichte Sprache",
  gsg: "Gebärdensprache",
  en: "English",
  tr: "Türkçe",
  uk: "Українська",
  ar: "العربية",
} as const;

export type PageLanguage = keyof typeof pageLanguages;

export const isPageLanguage = (value: unknown): value is PageLanguage =>
  typeof value === "string" && Object.hasOwn(pageLanguages, value);

/** In the order of the switch. */
export const allPageLanguages = Object.keys(pageLanguages).filter(isPageLanguage);

const germanNames = new Intl.DisplayNames("de", { type: "language" });

/** A language by its own and its German name, for who looks for it; German itself goes without saying. */
export function languageWords(language: PageLanguage): string {
  if (language === "de") return "";
  const own = pageLanguages[language];
  return language === "de-simple" || language === "gsg" ? own : `${own}, ${germanNames.of(language)}`;
}

/** What `lang` of a page says: one about sign language is written in German. */
export const writtenIn = (language: PageLanguage): string => (language === "gsg" ? "de" : language);

export const writtenFrom = (language: PageLanguage): "rtl" | undefined => (language === "ar" ? "rtl" : undefined);
