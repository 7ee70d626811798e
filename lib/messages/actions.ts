"use server";

import { redirect } from "next/navigation";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { changeMessage, deleteMessage, type MessageTarget } from "./mutations.ts";

export async function changeMessageAction(target: MessageTarget, _before: FormState, form: FormData) {
  const values = typedValues(form);
  return answer(values, async () => {
    await changeMessage(await requireUser("content.edit"), target, values);
    redirect(`/redaktion/nachrichten/${Number(target.id)}?meldung=gespeichert`);
  });
}

export async function deleteMessageAction(target: MessageTarget, _before: FormState, form: FormData) {
  return answer(typedValues(form), async () => {
    await deleteMessage(await requireUser("content.edit"), target);
    redirect("/redaktion/nachrichten?meldung=geloescht");
  });
}
