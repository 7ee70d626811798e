import { fillers, spelling, wordsOf } from "./words.ts";

/** What somebody typed: words that all have to be there, phrases word for word, words that must not be there. */
export type Question = { words: string[]; phrases: string[]; without: string[] };

const longest = 200;
const most = 8;

/** Reads a question. „…“ and "…" hold a phrase, a minus in front of a word excludes it. */
export function readQuestion(typed: string): Question {
  const phrases: string[] = [];
  const rest = typed.slice(0, longest).replace(/["„“”»«]([^"„“”»«]+)["„“”»«]/g, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return " ";
  });
  const without: string[] = [];
  const wanted = rest.replace(/(^|\s)[-–]([\p{Letter}\p{Number}]+)/gu, (_, before: string, word: string) => {
    without.push(word);
    return before;
  });
  const words = [...new Map(wordsOf(wanted).map((word) => [spelling(word), word])).values()].slice(0, most);
  const telling = words.filter((word) => !fillers.has(spelling(word)));
  return { words: telling.length > 0 ? telling : words, phrases, without };
}
