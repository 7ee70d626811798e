import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { type FormState, isFailure } from "./form.ts";

/**
 * Errors of the form that this request has sent. Without JavaScript the answer of an action and the page that shows it are
 * one request, and its headers are one object; that is how the page's title learns the number. With JavaScript the page
 * stays and `FormOutcome` changes its title.
 */
const errorsOf = new WeakMap<object, number>();

/** Remembers for the title what came of a form. */
export async function noteErrors(state: FormState<object>): Promise<void> {
  const failed = isFailure(state);
  if (failed) errorsOf.set(await headers(), Math.max(1, Object.keys(state.errors ?? {}).length));
}

/** For `generateMetadata` of pages with a form: "Anmelden", or "(2 Fehler) Anmelden" when it comes back with errors. */
export async function formTitle(title: string): Promise<Metadata> {
  const errors = errorsOf.get(await headers());
  return { title: errors ? `(${errors} Fehler) ${title}` : title };
}
