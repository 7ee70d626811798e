"use server";

import { redirect } from "next/navigation";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { changeMessage, type MessageTarget } from "./mutations.ts";

export async function changeMessageAction(target: MessageTarget, _before: FormState, form: FormData) {
  const values = typedValues(form);
  return answer(values, async () => {
    await changeMessage(await requireUser("content.edit"), target, values);
    redirect(`/redaktion/nachrichten/${Number(target.id)}?meldung=gespeichert`);
  });
}
