import { formatDateTime } from "#lib/dates.ts";
import { isDuplicate, type Json, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import type { Actor } from "#lib/users/policy.ts";
import { type ContentType, changedFields, checkDraft, openFacts } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { typeOf } from "./registry.ts";
import type { TypeKey } from "./typeKeys.ts";

/** An entry, the version the change is based on and, when a form names it, the type its fields were read for. */
export type Target = { id: string; version: number; type?: TypeKey };

/**
 * Takes the entry for this transaction by raising its version. Throws Conflict when somebody else has written since the
 * version was read, and NotFound when there is no such entry.
 */
export async function claim(tx: Tx, actor: Actor, { id, version, type }: Target) {
  const claimed = await tx.entry.updateMany({
    where: { id, version, type },
    data: { version: { increment: 1 }, updatedAt: new Date(), updatedBy: actor.name },
  });
  const entry = await tx.entry.findUnique({ where: { id } });
  if (!entry || (type && entry.type !== type)) throw new NotFound();
  if (claimed.count === 0) {
    const when = formatDateTime(entry.updatedAt);
    throw new Conflict(
      `Inzwischen hat ${entry.updatedBy} diesen Eintrag geändert (${when}). Ihre Eingaben wurden nicht gespeichert, sie stehen aber noch hier.`,
      entry.version,
    );
  }
  return entry;
}

/** The words of one revision, in today's shape of the type. */
export async function readRevision(tx: Tx, type: ContentType, entryId: string, number: number): Promise<Data<Fields>> {
  const revision = await tx.revision.findUniqueOrThrow({ where: { entryId_number: { entryId, number } } });
  return asData(type, revision.data);
}

/** Stored JSON as data of its type. */
export function asData(type: ContentType, stored: unknown): Data<Fields> {
  const { data, errors } = checkDraft(type, Object(stored));
  if (Object.keys(errors).length > 0) throw new Error(`A stored revision does not fit its type "${type.key}"`);
  return data;
}

/** Input as data of its type; throws InvalidInput naming the fields that have not even the right shape. */
export function parseDraft(type: ContentType, input: Record<string, unknown>): Data<Fields> {
  const { data, errors } = checkDraft(type, input);
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return data;
}

/** Appends a revision to a claimed entry, unless nothing changed, and returns its number. */
export async function appendRevision(
  tx: Tx,
  actor: Actor,
  entry: { id: string; type: string; draft: number; published: number | null },
  data: Data<Fields>,
): Promise<number> {
  const type = typeOf(entry.type);
  const current = await readRevision(tx, type, entry.id, entry.draft);
  if (changedFields(type, current, data).length === 0) return entry.draft;
  const number = entry.draft + 1;
  await tx.revision.create({ data: { entryId: entry.id, number, data: asJson(data), createdBy: actor.name } });
  const live = entry.published === null ? null : await readRevision(tx, type, entry.id, entry.published);
  await tx.entry.update({
    where: { id: entry.id },
    data: { draft: number, changes: live ? changedFields(type, live, data).length : 0, ...summary(type, data) },
  });
  return number;
}

/** What the entry's own row repeats of its newest revision, for lists. */
export function summary(type: ContentType, data: Data<Fields>) {
  const title = data[type.titleField];
  return {
    title: typeof title === "string" && title ? title : `${type.label.one} ohne Titel`,
    address: type.address(data),
    openFacts: openFacts(type, data),
  };
}

/** Checked data is JSON by construction: every field's schema is. */
export const asJson = (data: Data<Fields>): Json => JSON.parse(JSON.stringify(data));

/** Two editors took the same address in the same moment: the second gets a message instead of a database error. */
export async function namingDuplicates<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicate(error))
      throw new InvalidInput({ "": "Diese Adresse ist gerade vergeben worden. Bitte eine andere wählen." });
    throw error;
  }
}
