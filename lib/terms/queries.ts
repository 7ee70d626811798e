import "server-only";
import { cache } from "react";
import { db } from "#lib/db.ts";
import { formsSchema, type TermView } from "./schema.ts";

/** The glossary by the alphabet. */
export const listPublishedTerms = cache(async (): Promise<TermView[]> => {
  const rows = await db.term.findMany({ select: { slug: true, word: true, forms: true, explanation: true } });
  return rows
    .map((row) => ({ ...row, forms: formsSchema.parse(row.forms) }))
    .sort((a, b) => a.word.localeCompare(b.word, "de"));
});
