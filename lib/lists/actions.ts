"use server";

import { answer } from "#lib/answer.ts";
import { requireUser } from "#lib/auth/session.ts";
import { InvalidInput } from "#lib/errors.ts";
import { type FormState, typedValues } from "#lib/form.ts";
import { goOn } from "#lib/goOn.ts";
import { assertAhead } from "#lib/ownership/ahead.ts";
import { parseInput } from "#lib/parse.ts";
import { idSchema } from "#lib/target.ts";
import { runBulk } from "./bulk.ts";
import { bulkOrderSchema, bulkWording, type RowOutcome } from "./bulkSchema.ts";
import { listByPath } from "./lists.ts";
import { deleteView, renameView, saveView } from "./mutations.ts";

/** Back to the list as it was, with a word about what happened. */
function backTo(values: Record<string, string>, news: string): never {
  const { path = "", query = "" } = values;
  const params = new URLSearchParams(query);
  params.set("meldung", news);
  goOn(`${listByPath(path)?.path ?? "/redaktion/alles"}?${params}`);
}

export async function saveViewAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    await saveView(await requireUser("content.read"), values);
    backTo(values, "ansicht-gespeichert");
  });
}

/** Renames a view or, with that button, deletes it. */
export async function changeViewAction(view: unknown, _before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  return answer(values, async () => {
    const actor = await requireUser("content.read");
    const id = idSchema.parse(view);
    if (values.intent === "delete") await deleteView(actor, id);
    else await renameView(actor, id, values);
    backTo(values, values.intent === "delete" ? "ansicht-geloescht" : "ansicht-umbenannt");
  });
}

/** Does something to several entries and says what became of each. */
export async function bulkAction(
  _before: FormState<{ rows: RowOutcome[] }>,
  form: FormData,
): Promise<FormState<{ rows: RowOutcome[] }>> {
  return answer<{ rows: RowOutcome[] }>(undefined, async () => {
    const order = parseInput(bulkOrderSchema, { ...typedValues(form), wahl: form.getAll("wahl") });
    if (order.aktion === "zustaendig" && !order.ownerId) {
      throw new InvalidInput({ ownerId: "Bitte wählen Sie, wer zuständig sein soll." });
    }
    if (order.aktion === "pruefdatum" && order.reviewBy) assertAhead(order.reviewBy);
    const { permission, done } = bulkWording[order.aktion];
    const rows = await runBulk(await requireUser(permission), order);
    const good = rows.filter(({ problem }) => problem === null).length;
    return { status: "done", message: `${good} von ${order.wahl.length}: ${done}.`, values: { rows } };
  });
}
