"use server";

import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { editHref } from "#lib/content/editHref.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { targetSchema } from "#lib/target.ts";
import { deleteForever, moveToTrash, restoreFromTrash } from "./mutations.ts";

const trash = "/redaktion/papierkorb";

const read = (form: FormData) => targetSchema.parse(Object.fromEntries(form));

export async function moveToTrashAction(_before: FormState, form: FormData): Promise<FormState> {
  const target = read(form);
  return answer(typedValues(form), async () => {
    await moveToTrash(await requireUser("content.edit"), target);
    goOn(`${trash}?meldung=hineingelegt`);
  });
}

/** Goes on to the entry, where its state and its address can be seen. */
export async function restoreAction(type: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const target = read(form);
  const shown = { type: z.enum(typeKeys).parse(type), id: target.id };
  return answer(typedValues(form), async () => {
    const { addressTaken } = await restoreFromTrash(await requireUser("content.edit"), target);
    goOn(`${editHref(shown)}?meldung=${addressTaken ? "adresse-vergeben" : "wiederhergestellt"}`);
  });
}

export async function deleteForeverAction(_before: FormState, form: FormData): Promise<FormState> {
  const target = read(form);
  return answer(typedValues(form), async () => {
    await deleteForever(await requireUser("trash.empty"), target);
    goOn(`${trash}?meldung=geloescht`);
  });
}
