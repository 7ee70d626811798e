/**
 * Words as they are compared: lower case, umlauts as ae/oe/ue, ß as ss, no other accents, no punctuation. Pure, so that
 * what is stored on publishing and what a visitor types are folded alike.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** The folded words of a search, each once, at most eight. */
export function foldedWords(query: string): string[] {
  return [...new Set(fold(query).split(" ").filter(Boolean))].slice(0, 8);
}
