import { z } from "zod";

/** A word of the glossary. */
export interface TermView {
  slug: string;
  word: string;
  /** Other forms it takes in texts: "Quartiere", "Quartiers". */
  forms: string[];
  explanation: string;
}

export const formsSchema = z.array(z.string());

/** Where a word is explained on the page that uses it. */
export const termAnchor = (slug: string) => `wort-${slug}`;
