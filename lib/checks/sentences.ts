/** Words after which a full stop ends nothing. */
const shortened =
  /(?:^|[\s(„"])(?:z|B|u|a|d|h|i|R|s|o|v|e|V|ca|bzw|vgl|ggf|evtl|inkl|exkl|Abs|Art|Nr|Dr|Prof|St|Str|Tel|Mio|Mrd|Std|max|min|etc|sog|gem|lt|Hrsg|Bd|Jg|Kap|Abb|Anm|\d{1,2})\.\s*$/u;

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** The sentences of a paragraph. Abbreviations, dates and numbers do not end one, unlike in the segmenter itself. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = found.at(-1);
    if (before !== undefined && shortened.test(before)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => words(sentence).length > 0);
}

/** The words of a text. Hyphens, and the signs of gender-inclusive forms ("Bürger:innen"), belong to the word. */
export function words(text: string): string[] {
  return withoutAddresses(text).match(/[\p{L}\p{M}]+(?:[-‐’'][\p{L}\p{M}]+|[:*_](?=in)[\p{L}\p{M}]+)*/gu) ?? [];
}

/** Web and mail addresses are no words. */
const withoutAddresses = (text: string) =>
  text.replace(
    /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:de|nrw|eu|org|com|info|net)\b\S*/giu,
    " ",
  );

/** How many syllables a German word has, counted by its vowels; diphthongs and long vowels count once. */
export function syllables(word: string): number {
  return word.match(/aa|ai|au|äu|ee|ei|eu|ey|ie|oo|[aeiouyäöüé]/giu)?.length ?? 0;
}
