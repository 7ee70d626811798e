"use server";

import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { typeOf } from "#lib/content/registry.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import type { FormState } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { idSchema } from "#lib/target.ts";
import { checkTable, runImport, undoImport } from "./mutations.ts";
import { unreadable } from "./unreadable.ts";

const typeSchema = z.enum(typeKeys);

const pageOf = (type: z.infer<typeof typeSchema>, id: string) => `/redaktion/${typeOf(type).segment}/tabelle/${id}`;

/** On to what the table would change. */
export async function checkTableAction(type: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const key = typeSchema.parse(type);
  return answer({}, async () => {
    const actor = await requireUser("content.edit");
    const file = form.get("tabelle");
    if (!(file instanceof File) || file.name === "") throw unreadable("Bitte wählen Sie eine Datei aus.");
    goOn(pageOf(key, await checkTable(actor, key, { name: file.name, content: await file.bytes() })));
  });
}

export async function runImportAction(type: unknown, id: unknown, _before: FormState): Promise<FormState> {
  const [key, table] = [typeSchema.parse(type), idSchema.parse(id)];
  return answer({}, async () => {
    await runImport(await requireUser("content.edit"), table);
    goOn(`${pageOf(key, table)}?meldung=uebernommen`);
  });
}

export async function undoImportAction(type: unknown, id: unknown, _before: FormState): Promise<FormState> {
  const [key, table] = [typeSchema.parse(type), idSchema.parse(id)];
  return answer({}, async () => {
    await undoImport(await requireUser("content.edit"), table);
    goOn(`${pageOf(key, table)}?meldung=rueckgaengig`);
  });
}
