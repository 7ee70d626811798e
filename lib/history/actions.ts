"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { editHref } from "#lib/content/editHref.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { targetSchema } from "#lib/target.ts";
import { nameVersion, restoreVersion } from "./mutations.ts";
import { versionNumberSchema } from "./schema.ts";

const target = targetSchema.extend({ number: versionNumberSchema });

/** Goes on to the form, which shows the words that were fetched. */
export async function restoreVersionAction(type: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const { number, ...entry } = target.parse(Object.fromEntries(form));
  const shown = { type: z.enum(typeKeys).parse(type), id: entry.id };
  return answer(typedValues(form), async () => {
    await restoreVersion(await requireUser("content.edit"), entry, number);
    goOn(`${editHref(shown)}?meldung=fassung-geholt`);
  });
}

export async function nameVersionAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const { id, number } = target.omit({ version: true }).parse(values);
  return answer(values, async () => {
    await nameVersion(await requireUser("content.edit"), id, number, values);
    refresh();
    return { status: "done", message: values.name?.trim() ? "Der Name ist gespeichert." : "Der Name ist entfernt." };
  });
}
