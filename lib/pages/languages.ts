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

/** What `lang` of a page says: one about sign language is written in German. */
export const writtenIn = (language: PageLanguage): string => (language === "gsg" ? "de" : language);

export const writtenFrom = (language: PageLanguage): "rtl" | undefined => (language === "ar" ? "rtl" : undefined);
