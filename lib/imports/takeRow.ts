/**
 * One row becomes a draft, or is what it was before. Both go through the functions that serve a single entry, with the
 * version that was seen: permission, checks, references, history and audit follow from them. None of them publishes, so
 * the four-eyes rule holds by construction: what visitors see only changes when somebody publishes the draft.
 */
import "server-only";
import type { ContentType } from "#lib/content/contentType.ts";
import { readNewest } from "#lib/content/revisions.ts";
import { createEntry, type Saved, saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotFound, UserError } from "#lib/errors.ts";
import { restoreVersion } from "#lib/history/mutations.ts";
import { log } from "#lib/log.ts";
import { moveToTrash } from "#lib/trash/mutations.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import type { ImportRow } from "./schema.ts";

type Outcome = NonNullable<ImportRow["taken"]>;

/** Writes what the row says into a draft. */
export async function takeRow(actor: Actor, type: ContentType, row: ImportRow): Promise<Outcome> {
  assertMay(actor, "content.edit");
  return outcomeOf(row, "Bitte laden Sie die Liste neu herunter und prüfen Sie die Tabelle noch einmal.", async () => {
    if (row.kind === "new") return createEntry(actor, type.key, row.values, row.id);
    return saveDraft(actor, targetOf(row, row.version, type), await wordsWith(type, row));
  });
}

/** Puts a new entry into the trash and gives a changed one its earlier words back, if nobody has written on it since. */
export async function untakeRow(actor: Actor, type: ContentType, row: ImportRow, taken: Outcome): Promise<Outcome> {
  assertMay(actor, "content.edit");
  const target = targetOf(row, taken.version, type);
  return outcomeOf(row, "Er bleibt, wie er ist.", () =>
    row.kind === "new" ? moveToTrash(actor, target) : restoreVersion(actor, target, row.draft),
  );
}

const targetOf = ({ id }: ImportRow, version: number, { key }: ContentType) => ({ id, version, type: key });

/**
 * The newest words with those of the row. Newer than what was seen they are refused even if they are the very same: saving
 * would find nothing to do, and undoing would take somebody else's words away.
 */
async function wordsWith(type: ContentType, { id, version, values }: ImportRow) {
  const entry = await db.entry.findUnique({ where: { id, trashedAt: null }, select: { version: true } });
  if (!entry) throw new NotFound();
  if (entry.version !== version) throw new Conflict("Changed since the table was checked", entry.version);
  return { ...(await readNewest(db, type, id)).data, ...values };
}

async function outcomeOf(row: ImportRow, whatNow: string, work: () => Promise<Saved>): Promise<Outcome> {
  try {
    return { problem: null, version: (await work()).version };
  } catch (error) {
    return { problem: await sentenceFor(error, row, whatNow), version: 0 };
  }
}

async function sentenceFor(error: unknown, { id }: ImportRow, whatNow: string): Promise<string> {
  if (error instanceof Conflict) {
    const entry = await db.entry.findUnique({ where: { id }, select: { updatedBy: true } });
    return `Inzwischen hat ${entry?.updatedBy ?? "jemand"} diesen Eintrag geändert. ${whatNow}`;
  }
  if (error instanceof InvalidInput) return Object.values(error.fields).join(" ");
  if (error instanceof UserError) return error.message;
  log.error({ err: error }, "A row of a table could not be processed");
  return "Das hat nicht geklappt. Bitte versuchen Sie es im Formular.";
}
