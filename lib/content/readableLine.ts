/** A word, a space or a sign, and how it is formatted ("fett, Link Adresse: https://…"). */
export type Word = { text: string; format: string };

/** What editors see as one line: a paragraph, a chosen option, a row of a table. */
export type Line = { label: string; words: Word[] };

/** The title of an entry that a value names by its id. */
export type TitleOf = (id: string) => string | undefined;

/** Text in pieces that can come and go one by one. */
export const words = (text: string, format = ""): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []).map((piece) => ({ text: piece, format }));

export const line = (label: string, content: Word[]): Line => ({ label, words: content });

/** The words of a line as plain text. */
export const textOf = (content: Word[]): string => content.map(({ text }) => text).join("");
