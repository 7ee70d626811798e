"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema } from "#lib/target.ts";
import { resolveComment, writeComment } from "./mutations.ts";
import { newCommentSchema } from "./schema.ts";

export async function writeCommentAction(entryId: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("content.edit");
    await writeComment(actor, idSchema.parse(entryId), parseInput(newCommentSchema, values));
    refresh();
    return { status: "done", message: "Der Kommentar ist gespeichert." };
  });
}

const pressed = z.union([
  z.object({ resolve: idSchema }).transform(({ resolve }) => ({ id: resolve, resolved: true })),
  z.object({ reopen: idSchema }).transform(({ reopen }) => ({ id: reopen, resolved: false })),
]);

/** Closes or reopens the comment whose button was pressed. */
export async function resolveCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, resolved } = pressed.parse(Object.fromEntries(form));
  return answer<Record<string, string>>(undefined, async () => {
    await resolveComment(await requireUser("content.edit"), id, resolved);
    refresh();
    return { status: "done", message: resolved ? "Der Kommentar ist erledigt." : "Der Kommentar ist wieder offen." };
  });
}
