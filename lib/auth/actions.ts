"use server";

import { answer } from "#lib/answer.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { signOut, signOutEverywhere } from "./mutations.ts";
import { safeReturnPath } from "./returnPath.ts";
import { currentUser, dropSession, keepSession, requireUser } from "./session.ts";
import { signIn } from "./signIn.ts";

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ["password"]);
  const password = form.get("password");
  return answer(values, async () => {
    await keepSession(
      await signIn({ email: values.email ?? "", password: typeof password === "string" ? password : "" }),
    );
    goOn(safeReturnPath(values.weiter));
  });
}

/** Works for somebody whose session has already ended, too. */
export async function signOutAction(): Promise<void> {
  const user = await currentUser();
  if (user) await signOut(user);
  await dropSession();
  goOn("/redaktion/anmelden?meldung=abgemeldet");
}

export async function signOutEverywhereAction(): Promise<FormState> {
  return answer<Record<string, string>>(undefined, async () => {
    await signOutEverywhere(await requireUser("content.read"));
    await dropSession();
    goOn("/redaktion/anmelden?meldung=abgemeldet");
  });
}
