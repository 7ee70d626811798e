"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { InvalidInput } from "#lib/errors.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { parseInput } from "#lib/parse.ts";
import { cropMedia, describeMedia, restoreMedia, saveMedia, serveVersion, trashMedia } from "./mutations.ts";
import { searchMedia } from "./queries.ts";
import { type MediaView, searchSchema } from "./schema.ts";

const versionSchema = z.object({
  version: z.coerce.number().int().positive(),
  /** After a conflict: the version the editor has been told about and wants to write over. */
  overwrite: z.coerce.number().int().positive().optional(),
});

function targetOf(id: string, form: FormData) {
  const { version, overwrite } = versionSchema.parse(Object.fromEntries(form));
  return { id, version: overwrite ?? version };
}

/** Files to choose from, for the picker. */
export async function searchMediaAction(input: unknown): Promise<MediaView[]> {
  return searchMedia(await requireUser("content.read"), parseInput(searchSchema, input));
}

export async function saveMediaAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const others = { captionsId: values["captions.mediaId"], posterId: values["poster.mediaId"] };
    const actor = await requireUser("content.edit");
    const version = await saveMedia(actor, targetOf(id, form), { ...values, ...others });
    refresh();
    return { status: "done", message: "Gespeichert.", version };
  });
}

/** The alternative text of one of many files on a page; its field is named for the file. */
export async function describeMediaAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  const name = `alt-${id}`;
  return answer(typedValues(form), async () => {
    const actor = await requireUser("content.edit");
    try {
      const version = await describeMedia(actor, targetOf(id, form), { alt: String(form.get(name) ?? "") });
      return { status: "done", message: "Gespeichert.", version };
    } catch (error) {
      throw error instanceof InvalidInput ? new InvalidInput({ [name]: error.message }) : error;
    }
  });
}

export async function cropMediaAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await cropMedia(await requireUser("content.edit"), targetOf(id, form), values);
    redirect(`/redaktion/medien/${id}?meldung=ausschnitt`);
  });
}

export async function serveVersionAction(
  id: string,
  number: number,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await serveVersion(await requireUser("content.edit"), targetOf(id, form), number);
    redirect(`/redaktion/medien/${id}?meldung=fassung`);
  });
}

export async function trashMediaAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await trashMedia(await requireUser("content.edit"), targetOf(id, form));
    redirect("/redaktion/medien?meldung=geloescht");
  });
}

export async function restoreMediaAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await restoreMedia(await requireUser("content.edit"), targetOf(id, form));
    redirect(`/redaktion/medien/${id}?meldung=zurueck`);
  });
}
