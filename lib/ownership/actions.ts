"use server";

import { refresh } from "next/cache";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { formatDate } from "#lib/dates.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { targetSchema } from "#lib/target.ts";
import { confirmReviewed, saveOwnership } from "./mutations.ts";

/** Keeps owner and date or, with that button, notes that the entry was read and is right. */
export async function submitOwnership(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const entry = targetSchema.parse(values);
  return answer(values, async () => {
    const actor = await requireUser("content.edit");
    if (values.intent === "reviewed") {
      const { version, next } = await confirmReviewed(actor, entry, values);
      refresh();
      return { status: "done", message: `Als geprüft vermerkt. Wieder fällig am ${formatDate(next)}.`, version };
    }
    const { version } = await saveOwnership(actor, entry, values);
    refresh();
    return { status: "done", message: "Zuständigkeit gespeichert.", version };
  });
}
