/** What we use of it; the package brings no types. */
declare module "snowball-stemmers" {
  export function newStemmer(language: "german"): { stem(word: string): string };
}
