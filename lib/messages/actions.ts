"use server";

import { redirect } from "next/navigation";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { changeMessage, deleteMessage } from "./mutations.ts";
import { messageTargetSchema } from "./schema.ts";

export async function changeMessageAction(target: unknown, _before: FormState, form: FormData) {
  const values = typedValues(form);
  return answer(values, async () => {
    const message = messageTargetSchema.parse(target);
    await changeMessage(await requireUser("content.edit"), message, values);
    redirect(`/redaktion/nachrichten/${message.id}?meldung=gespeichert`);
  });
}

export async function deleteMessageAction(target: unknown, _before: FormState, form: FormData) {
  return answer(typedValues(form), async () => {
    await deleteMessage(await requireUser("content.edit"), messageTargetSchema.parse(target));
    redirect("/redaktion/nachrichten?meldung=geloescht");
  });
}
