/**
 * A title as German lists sort it (DIN 5007-1): Ä like A, ß like ss, no punctuation, numbers by their size. Compared
 * letter by letter, so that a database needs to know nothing of German.
 */
export function sortKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .replace(/\d+/g, (digits) => digits.padStart(8, "0"))
    .trim();
}
