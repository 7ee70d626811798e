import { spelling, stem, wordsOf } from "./words.ts";

/** What German puts between the parts of a compound; the longest first. */
const links = ["ens", "es", "en", "er", "s", "n", "e", ""];
const shortest = 4;
const longest = 40;

/**
 * Splits compounds into words the portal itself uses ("Kinderarmut" → kind, armut), so that there is no word list to
 * license or to look after. Extra words come from the editors.
 */
export class Compounds {
  private readonly stems = new Set<string>();
  private readonly known = new Map<string, string[]>();

  /** Makes the words of these texts known, so that compounds of them can be split. */
  learn(texts: Iterable<string>): void {
    const words = new Set<string>();
    for (const text of texts) for (const word of wordsOf(text)) words.add(word);
    for (const word of words) if (spelling(word).length >= shortest) this.stems.add(stem(word));
    this.known.clear();
  }

  /** Stems of the parts, or an empty list for a word that is not made of others. */
  split(word: string): string[] {
    const parts = this.parts(spelling(word).slice(0, longest));
    return parts.length > 1 ? parts : [];
  }

  private parts(word: string): string[] {
    const known = this.known.get(word);
    if (known) return known;
    const parts = this.cut(word);
    this.known.set(word, parts);
    return parts;
  }

  /** The longest head first: "familienbildungsstätte" is "familienbildung" + "stätte" before it is "familie" + … */
  private cut(word: string): string[] {
    for (let end = word.length - shortest; end >= shortest; end -= 1) {
      const head = this.part(word.slice(0, end));
      const rest = head ? this.parts(word.slice(end)) : [];
      if (head && rest.length > 0) return [...this.inner(word.slice(0, end), head), ...rest];
    }
    return this.stems.has(stem(word)) ? [stem(word)] : [];
  }

  /** The stem of the first part of a compound, without what links it to the next, or null. */
  private part(head: string): string | null {
    for (const link of links) {
      if (link && !head.endsWith(link)) continue;
      const found = stem(head.slice(0, head.length - link.length));
      if (this.stems.has(found) && head.length - link.length >= shortest) return found;
    }
    return null;
  }

  /** A head that is a compound itself counts with its parts. */
  private inner(head: string, found: string): string[] {
    const parts = head.length >= 2 * shortest ? this.parts(head) : [];
    return parts.length > 1 ? [found, ...parts] : [found];
  }
}
