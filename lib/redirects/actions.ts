"use server";

import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { addRedirect, changeRedirect, removeRedirect } from "./mutations.ts";
import { shownRedirectSchema } from "./schema.ts";

const list = "/redaktion/weiterleitungen";

export async function addRedirectAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await addRedirect(await requireUser("content.publish"), values);
    goOn(`${list}?meldung=angelegt`);
  });
}

export async function changeRedirectAction(shown: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await changeRedirect(await requireUser("content.publish"), parseInput(shownRedirectSchema, shown), values);
    goOn(`${list}?meldung=geaendert`);
  });
}

export async function removeRedirectAction(shown: unknown): Promise<FormState> {
  return answer<Record<string, string>>(undefined, async () => {
    await removeRedirect(await requireUser("content.publish"), parseInput(shownRedirectSchema, shown));
    goOn(`${list}?meldung=geloescht`);
  });
}
