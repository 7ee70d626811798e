import type { Piece, SearchDocument } from "./schema.ts";

const longest = 220;

/** The sentence of a document that answers best, with its words marked; the first sentence where none does. */
export function passage(document: SearchDocument, answers: (word: string) => boolean): Piece[] {
  const sentences = [document.summary, document.text].flatMap(sentencesOf);
  const marked = sentences.map((sentence) => pieces(shorten(sentence), answers));
  const count = (candidate: Piece[]) =>
    new Set(candidate.filter((piece) => piece.marked).map((piece) => piece.text)).size;
  const best = marked.reduce<Piece[] | undefined>((a, b) => (a && count(a) >= count(b) ? a : b), undefined);
  return best ?? [];
}

/** A point after fewer than three letters is an abbreviation ("Nr. 431"), not an end. */
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[\p{Letter}\d]{3}[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function shorten(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", longest))} …`;
}

/** Splits into words and what lies between, then joins neighbours that are marked alike. */
export function pieces(text: string, answers: (word: string) => boolean): Piece[] {
  const joined: Piece[] = [];
  for (const part of text.split(/([\p{Letter}\p{Number}]+)/u)) {
    if (!part) continue;
    const marked = /[\p{Letter}\p{Number}]/u.test(part) && answers(part);
    const last = joined.at(-1);
    if (last && last.marked === marked) last.text += part;
    else joined.push({ text: part, marked });
  }
  return joined;
}
