"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { publishRevision } from "#lib/content/publish.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema, targetSchema } from "#lib/target.ts";
import { approve, approveAndPublish, returnReview, saveFourEyes, withdrawReview } from "./mutations.ts";
import { fourEyesSchema, returnSchema } from "./schema.ts";

const decision = z.object({
  review: idSchema,
  intent: z.enum(["approve", "publish", "return"]),
});

const decided = {
  approve: "Freigegeben. Veröffentlichen können jetzt alle, die hier veröffentlichen dürfen.",
  publish: "Freigegeben und veröffentlicht. Die Änderungen sind jetzt auf der Website zu sehen.",
  return: "Zurückgegeben. Ihr Kommentar steht beim Eintrag.",
};

/** Decides a review, by the button that was pressed. */
export async function decideReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const { review, intent } = decision.parse(values);
  return answer(values, async () => {
    const actor = await requireUser("content.publish");
    if (intent === "return") await returnReview(actor, review, parseInput(returnSchema, values).reviewComment);
    else await (intent === "publish" ? approveAndPublish : approve)(actor, review);
    refresh();
    return { status: "done", message: decided[intent] };
  });
}

/** Takes back the request for a review. */
export async function withdrawReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const { review } = decision.pick({ review: true }).parse(values);
  return answer(values, async () => {
    await withdrawReview(await requireUser("content.edit"), review);
    refresh();
    return { status: "done", message: "Zurückgenommen. Niemand wird mehr um Freigabe gebeten." };
  });
}

const approved = targetSchema.extend({ revision: z.coerce.number().int().positive() });

/** Makes the words live that somebody else has approved. */
export async function publishApprovedAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, version, revision } = approved.parse(Object.fromEntries(form));
  return answer(typedValues(form), async () => {
    const saved = await publishRevision(await requireUser("content.publish"), { id, version }, revision);
    refresh();
    return {
      status: "done",
      message: "Veröffentlicht. Die Änderungen sind jetzt auf der Website zu sehen.",
      version: saved.version,
    };
  });
}

export async function saveFourEyesAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("settings.edit");
    await saveFourEyes(actor, parseInput(fourEyesSchema, { version: values.version, types: form.getAll("types") }));
    goOn("/redaktion/einstellungen/vier-augen?meldung=gespeichert");
  });
}
