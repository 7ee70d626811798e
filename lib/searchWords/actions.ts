"use server";

import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { forgetMisses, saveSearchWords } from "./mutations.ts";

const path = "/redaktion/suchwoerter";

export async function submitSearchWords(_before: FormState, form: FormData) {
  const values = typedValues(form);
  return answer(values, async () => {
    await saveSearchWords(await requireUser("content.publish"), values);
    goOn(`${path}?meldung=gespeichert`);
  });
}

export async function submitMisses(_before: FormState, form: FormData) {
  return answer(typedValues(form), async () => {
    const words = z.array(z.string().max(60)).max(200).parse(form.getAll("words"));
    await forgetMisses(await requireUser("content.publish"), words);
    goOn(`${path}?meldung=${words.length > 0 ? "vergessen" : "nichts"}`);
  });
}
