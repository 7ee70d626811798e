"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { requestReview } from "#lib/reviews/mutations.ts";
import { noteAddress } from "./addressNote/queries.ts";
import { readFields, type Typed } from "./formData.ts";
import { publish, withdraw } from "./publish.ts";
import { typeOf } from "./registry.ts";
import { createEntry, saveDraft } from "./save.ts";
import { typeKeys } from "./typeKeys.ts";

const request = z.object({
  id: z.string().min(1).max(60),
  type: z.enum(typeKeys),
  version: z.coerce.number().int().positive(),
  /** After a conflict: the version the editor has been told about and wants to write over. */
  overwrite: z.coerce.number().int().positive().optional(),
  intent: z.enum(["save", "publish", "review"]).default("save"),
});

/** What the buttons of the form do, and what they say when it is done. */
const ways = {
  save: {
    permission: "content.edit",
    work: saveDraft,
    message: "Der Entwurf ist gespeichert. Auf der Website hat sich nichts geändert.",
  },
  publish: {
    permission: "content.publish",
    work: publish,
    message: "Veröffentlicht. Die Änderungen sind jetzt auf der Website zu sehen.",
  },
  review: {
    permission: "content.edit",
    work: requestReview,
    message: "Gespeichert und zur Prüfung gegeben. Auf der Website hat sich noch nichts geändert.",
  },
} as const;

const withdrawn = "Zurückgezogen. Der Eintrag ist nicht mehr auf der Website zu sehen, der Text bleibt als Entwurf.";

/** Saves, publishes or hands in an entry, by the button that was pressed. */
export async function submitEntry(_before: FormState<Typed>, form: FormData): Promise<FormState<Typed>> {
  const { id, type, version, overwrite, intent } = request.parse(Object.fromEntries(form));
  const input = readFields(typeOf(type).fields, form);
  return answer({ ...typedValues(form), ...input }, async () => {
    const target = { id, type, version: overwrite ?? version };
    const { permission, work, message } = ways[intent];
    const actor = await requireUser(permission);
    const saved = await work(actor, target, input);
    const { problem } = await noteAddress(actor, type, id, String(input[typeOf(type).addressField] ?? ""));
    refresh();
    return { status: "done", message: [message, problem].filter(Boolean).join(" "), version: saved.version };
  });
}

/** Takes an entry off the website. */
export async function withdrawEntry(_before: FormState, form: FormData): Promise<FormState> {
  const { id, version } = request.pick({ id: true, version: true }).parse(Object.fromEntries(form));
  return answer(typedValues(form), async () => {
    const saved = await withdraw(await requireUser("content.publish"), { id, version });
    refresh();
    return { status: "done", message: withdrawn, version: saved.version };
  });
}

/** Makes a new entry from the first version of its form and goes on to edit it. */
export async function submitNewEntry(_before: FormState<Typed>, form: FormData): Promise<FormState<Typed>> {
  const { type } = request.pick({ type: true }).parse(Object.fromEntries(form));
  const input = readFields(typeOf(type).fields, form);
  return answer({ ...typedValues(form), ...input }, async () => {
    const actor = await requireUser("content.edit");
    const { id } = await createEntry(actor, type, input);
    redirect(`/redaktion/${typeOf(type).segment}/${id}?neu=ja`);
  });
}
