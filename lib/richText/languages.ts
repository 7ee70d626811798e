/** Languages that parts of a text can be written in, as the people of the quarters speak them; German is the page's own. */
export const languages = {
  ar: { label: "Arabisch", rtl: true },
  bg: { label: "Bulgarisch", rtl: false },
  de: { label: "Deutsch", rtl: false },
  en: { label: "Englisch", rtl: false },
  fa: { label: "Persisch (Farsi, Dari)", rtl: true },
  fr: { label: "Französisch", rtl: false },
  it: { label: "Italienisch", rtl: false },
  ku: { label: "Kurdisch (Kurmandschi)", rtl: false },
  nl: { label: "Niederländisch", rtl: false },
  pl: { label: "Polnisch", rtl: false },
  ro: { label: "Rumänisch", rtl: false },
  ru: { label: "Russisch", rtl: false },
  es: { label: "Spanisch", rtl: false },
  tr: { label: "Türkisch", rtl: false },
  uk: { label: "Ukrainisch", rtl: false },
};

export type Language = keyof typeof languages;

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);
export const isWrittenFromTheRight = (code: Language): boolean => languages[code].rtl;
