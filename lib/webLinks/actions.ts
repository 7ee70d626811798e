"use server";

import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { ignoreWebLink, recheckWebLink } from "./mutations.ts";
import { linkFilterSchema } from "./schema.ts";

const request = z.object({
  url: z.string().min(1).max(1_000),
  intent: z.enum(["recheck", "ignore", "watch"]),
  zeige: linkFilterSchema.shape.zeige,
});

/** Asks an address again, ignores it or takes that back, by the button that was pressed. */
export async function submitWebLink(_before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    const actor = await requireUser("content.edit");
    const { url, intent, zeige } = request.parse(Object.fromEntries(form));
    if (intent !== "recheck") await ignoreWebLink(actor, url, intent === "ignore");
    const answered = intent === "recheck" && (await recheckWebLink(actor, url));
    const news = answered ? (answered.problem ? "kaputt" : "gut") : intent;
    goOn(`/redaktion/pruefen/links?${new URLSearchParams({ zeige, meldung: news })}`);
  });
}
