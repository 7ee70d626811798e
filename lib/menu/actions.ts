"use server";

import { z } from "zod";
import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { parseInput } from "#lib/parse.ts";
import { moveRow } from "./moves.ts";
import { saveMenu } from "./mutations.ts";
import { emptyRow, freeNumber, menuFormValues, readMenuForm, readMove } from "./readForm.ts";

const versionSchema = z.object({ version: z.coerce.number().int() });

/** Saves the menus; or, where there is no JavaScript, moves a line and shows the form again, not saved yet. */
export async function submitMenu(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const user = await requireUser("settings.edit");
    const { version } = parseInput(versionSchema, values);
    const pressed = readMove(values.move);
    if (pressed) return moved(values, pressed);
    await saveMenu(user, version, readMenuForm(values));
    goOn("/redaktion/menue?meldung=gespeichert");
  });
}

function moved(
  values: Record<string, string>,
  { menu, number, move }: NonNullable<ReturnType<typeof readMove>>,
): FormState {
  const rows = readMenuForm(values);
  const lines = rows[menu];
  const index = lines.findIndex((row) => row.number === number);
  const change =
    move === "add"
      ? { rows: [...lines, emptyRow(freeNumber(lines))], message: "Am Ende ist ein leerer Eintrag dazugekommen." }
      : moveRow(lines, index, move);
  const next = { ...menuFormValues({ ...rows, [menu]: change.rows }), version: values.version ?? "" };
  return { status: "done", message: `${change.message} Noch nicht gespeichert.`, values: next };
}
