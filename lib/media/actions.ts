"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { InvalidInput, UserError } from "#lib/errors.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema, targetSchema } from "#lib/target.ts";
import {
  cropMedia,
  describeMedia,
  rememberAlt,
  restoreMedia,
  saveMedia,
  serveVersion,
  trashMedia,
} from "./mutations.ts";
import { searchMedia } from "./queries.ts";
import { type MediaView, searchSchema } from "./schema.ts";

const versionSchema = targetSchema.extend({
  /** After a conflict: the version the editor has been told about and wants to write over. */
  overwrite: z.coerce.number().int().positive().optional(),
});

function targetOf(media: unknown, form: FormData) {
  const { id, version, overwrite } = versionSchema.parse({ ...Object.fromEntries(form), id: media });
  return { id, version: overwrite ?? version };
}

/** Files to choose from, for the picker. */
export async function searchMediaAction(input: unknown): Promise<MediaView[]> {
  return searchMedia(await requireUser("content.read"), parseInput(searchSchema, input));
}

export async function saveMediaAction(id: unknown, _before: FormState, form: FormData): Promise<FormState> {
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
export async function describeMediaAction(id: unknown, _before: FormState, form: FormData): Promise<FormState> {
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

const remembered = z.object({ id: idSchema, alt: z.string() });

/** What was written at one place becomes the text of the file; says what came of it, for a window in the middle of a form. */
export async function rememberAltAction(input: unknown): Promise<string> {
  const { id, alt } = parseInput(remembered, input);
  try {
    await rememberAlt(await requireUser("content.edit"), id, alt);
    return "Gemerkt: Die Bibliothek schlägt diesen Text künftig vor.";
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

export async function cropMediaAction(id: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await cropMedia(await requireUser("content.edit"), targetOf(id, form), values);
    goOn(`/redaktion/medien/${id}?meldung=ausschnitt`);
  });
}

export async function serveVersionAction(
  id: unknown,
  number: unknown,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await serveVersion(await requireUser("content.edit"), targetOf(id, form), z.number().int().parse(number));
    goOn(`/redaktion/medien/${id}?meldung=fassung`);
  });
}

export async function trashMediaAction(id: unknown, _before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await trashMedia(await requireUser("content.edit"), targetOf(id, form));
    goOn("/redaktion/medien?meldung=geloescht");
  });
}

export async function restoreMediaAction(id: unknown, _before: FormState, form: FormData): Promise<FormState> {
  return answer(typedValues(form), async () => {
    await restoreMedia(await requireUser("content.edit"), targetOf(id, form));
    goOn(`/redaktion/medien/${id}?meldung=zurueck`);
  });
}
