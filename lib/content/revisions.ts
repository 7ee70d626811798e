import { formatDateTime } from "#lib/dates.ts";
import type { Json, Tx } from "#lib/db.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { overtakeReviews } from "#lib/reviews/closing.ts";
import { type Actor, by, isOwn, touchedBy } from "#lib/users/policy.ts";
import { type ContentType, changedFields, openFacts, readDraft } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { foldAutosave } from "./foldAutosave.ts";
import { listColumns } from "./listColumns.ts";
import { typeOf } from "./registry.ts";
import type { TypeKey } from "./typeKeys.ts";

/**
 * An entry, the version the change is based on and, when a form names them, the type its fields were read for and the
 * revision it was opened with. "newest" is for work behind which no form stands that could be stale, as carrying out a
 * plan.
 */
export type Target = { id: string; version: number | "newest"; type?: TypeKey; opened?: number };

export type Claimed = Awaited<ReturnType<typeof claim>>;

/**
 * Takes the entry for this transaction by raising its version. Throws Conflict when somebody else has written since the
 * version was read, and NotFound when there is no such entry or it lies in the trash.
 */
export async function claim(tx: Tx, actor: Actor, { id, version, type }: Target) {
  const claimed = await tx.entry.updateMany({
    where: { id, version: version === "newest" ? undefined : version, type, trashedAt: null },
    data: { version: { increment: 1 }, ...touchedBy(actor) },
  });
  const entry = await tx.entry.findUnique({ where: { id } });
  if (!entry || entry.trashedAt || (type && entry.type !== type)) throw new NotFound();
  if (claimed.count === 0) {
    const when = formatDateTime(entry.updatedAt);
    const who = isOwn(actor, entry) ? "haben Sie selbst" : `hat ${entry.updatedBy}`;
    throw new Conflict(
      `Inzwischen ${who} diesen Eintrag geändert (${when}). Darum ist hier nichts geschehen. Was Sie geschrieben haben, steht noch hier.`,
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

/**
 * The newest words of an entry and their number. Asked for as such, because the number an entry named a moment ago may be
 * folded away by now: somebody is typing.
 */
export async function readNewest(tx: Tx, type: ContentType, entryId: string) {
  const { number, data } = await tx.revision.findFirstOrThrow({ where: { entryId }, orderBy: { number: "desc" } });
  return { number, data: asData(type, data) };
}

/** Stored JSON as data of its type. */
export function asData(type: ContentType, stored: unknown): Data<Fields> {
  try {
    return readDraft(type, Object(stored));
  } catch (cause) {
    throw new Error(`A stored revision does not fit its type "${type.key}"`, { cause });
  }
}

/** How a revision came about: saved by hand, saved while typing, or fetched from the history. */
export type RevisionKind = "save" | "autosave" | "restore";

/** Appends a revision to a claimed entry, unless nothing changed, and returns its number. */
export async function appendRevision(
  tx: Tx,
  actor: Actor,
  entry: Claimed,
  data: Data<Fields>,
  kind: RevisionKind,
  opened?: number,
): Promise<number> {
  const type = typeOf(entry.type);
  const current = await readRevision(tx, type, entry.id, entry.draft);
  if (changedFields(type, current, data).length === 0) return entry.draft;
  const number = entry.draft + 1;
  await tx.revision.create({ data: { entryId: entry.id, number, data: asJson(data), kind, ...by(actor) } });
  await overtakeReviews(tx, actor, entry.id);
  if (kind === "autosave" && entry.draft !== opened) await foldAutosave(tx, actor, entry);
  const live = entry.published === null ? null : await readRevision(tx, type, entry.id, entry.published);
  await tx.entry.update({
    where: { id: entry.id },
    data: { draft: number, changes: live ? changedFields(type, live, data).length : 0, ...summary(type, data) },
  });
  return number;
}

/** What the entry's own row repeats of its newest revision, for lists. */
export function summary(type: ContentType, data: Data<Fields>) {
  const given = data[type.titleField];
  const title = typeof given === "string" && given ? given : `${type.label.one} ohne Titel`;
  const open = openFacts(type, data);
  return {
    title,
    address: type.address(data),
    openFacts: open,
    openCount: open.length,
    ...listColumns(type, data, title),
  };
}

/** Checked data is JSON by construction: every field's schema is. */
export const asJson = (data: Data<Fields>): Json => JSON.parse(JSON.stringify(data));
