"use server";

import { requireUser } from "#lib/auth/session.ts";
import { noteGone, noteHere } from "./mutations.ts";
import { type Company, callSchema } from "./schema.ts";

/** What the page of an entry sends again and again while it is open, and once when it is left. */
export async function callFromEntry(form: FormData): Promise<Company> {
  const { entry, leaving } = callSchema.parse(Object.fromEntries(form));
  const actor = await requireUser("content.read");
  if (!leaving) return noteHere(actor, entry);
  await noteGone(actor, entry);
  return { others: [], around: "", trashedBy: null, newest: null };
}
