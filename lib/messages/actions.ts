"use server";

import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { changeMessage, deleteMessage } from "./mutations.ts";
import { messageTargetSchema } from "./schema.ts";

export async function changeMessageAction(target: unknown, _before: FormState, form: FormData) {
  const values = typedValues(form);
  return answer(values, async () => {
    const message = messageTargetSchema.parse(target);
    const actor = await requireUser("content.edit");
    const taken = values.intent === "take";
    await changeMessage(actor, message, taken ? { ...values, ...takenBy(actor.userId) } : values);
    goOn(`/redaktion/nachrichten/${message.id}?meldung=${taken ? "uebernommen" : "gespeichert"}`);
  });
}

/** One button for what somebody does who takes care of a message. */
const takenBy = (ownerId: string) => ({ ownerId, state: "open" });

export async function deleteMessageAction(target: unknown, _before: FormState, form: FormData) {
  return answer(typedValues(form), async () => {
    await deleteMessage(await requireUser("content.edit"), messageTargetSchema.parse(target));
    goOn("/redaktion/nachrichten?meldung=geloescht");
  });
}
