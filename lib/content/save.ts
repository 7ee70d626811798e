import "server-only";
import { randomUUID } from "node:crypto";
import { recordAudit } from "#lib/audit/record.ts";
import { db, isDuplicate, type Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { type Actor, assertMay, by, touchedBy } from "#lib/users/policy.ts";
import { type ContentType, changedFields, emptyData, readDraft, readWhatFits } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { keepAutosave } from "./foldAutosave.ts";
import { noteDraft } from "./noteDraft.ts";
import { typeOf } from "./registry.ts";
import {
  appendRevision,
  asJson,
  type Claimed,
  claim,
  type RevisionKind,
  readNewest,
  readRevision,
  summary,
  type Target,
} from "./revisions.ts";
import type { TypeKey } from "./typeKeys.ts";

export type Saved = { id: string; version: number };

/** What stands in the draft now; `unsaved` are the fields that were of the wrong shape, and why. */
export type SavedDraft = Saved & { revision: number; data: Data<Fields>; unsaved: Record<string, string> };

/** Suggests the address from the title where the editor has not set one. */
function withAddress(type: ContentType, data: Data<Fields>): Data<Fields> {
  const title = data[type.titleField];
  if (data[type.addressField] !== "" || typeof title !== "string" || !title) return data;
  const prefix = type.fields[type.addressField]?.input.kind === "path" ? "/" : "";
  return { ...data, [type.addressField]: prefix + slugify(title) };
}

/** Everything but the title may wait: without one nobody would find the entry again. */
function assertTitle(type: ContentType, data: Data<Fields>): void {
  const label = type.fields[type.titleField]?.input.label ?? "";
  if (data[type.titleField] === "") throw new InvalidInput({ [type.titleField]: `„${label}“ fehlt noch.` });
}

/**
 * A new entry with its first draft. Throws InvalidInput for input of the wrong shape and without a title. An id that is
 * taken is an answer that got lost, or somebody else's: then it is a save like any other that knows no version yet.
 */
export async function createEntry(
  actor: Actor,
  key: TypeKey,
  input: Record<string, unknown>,
  id: string = randomUUID(),
  kind: RevisionKind = "save",
): Promise<SavedDraft> {
  assertMay(actor, "content.edit");
  const type = typeOf(key);
  const { data, unsaved } = readWords(type, { input, kind, goal: "draft" }, emptyData(type));
  assertTitle(type, data);
  try {
    return await db.$transaction(async (tx) => {
      const entry = await tx.entry.create({
        data: { id, type: key, ownerId: actor.userId, ...touchedBy(actor), ...summary(type, data) },
      });
      await tx.revision.create({ data: { entryId: id, number: 1, data: asJson(data), kind, ...by(actor) } });
      await noteDraft(tx, id, type, data);
      await recordAudit(tx, actor, "entry.create", id, { type: key, title: entry.title });
      return { id, version: entry.version, revision: 1, data, unsaved };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return saveDraft(actor, { id, version: 0, type: key }, input, kind);
  }
}

/**
 * Saves a draft; visitors see nothing of it. Throws Conflict when the version is not the newest and the words are not
 * the same either.
 */
export async function saveDraft(
  actor: Actor,
  target: Target,
  input: Record<string, unknown>,
  kind: RevisionKind = "save",
): Promise<SavedDraft> {
  assertMay(actor, "content.edit");
  const words: Words = { input, kind, goal: "draft" };
  const known = await savedAlready(target, words);
  if (known && (kind === "autosave" || known.version !== target.version)) return known;
  return db.$transaction(async (tx) => {
    const { entry, revision, data, unsaved } = await writeDraft(tx, actor, target, words);
    return { id: entry.id, version: entry.version, revision, data, unsaved };
  });
}

/**
 * The newest draft, if it has these very words: then there is nothing to write, and nobody to be in conflict with. So
 * whoever did not hear the answer may simply ask again.
 */
async function savedAlready({ id, type: key }: Target, words: Words): Promise<SavedDraft | null> {
  const entry = await db.entry.findUnique({ where: { id, type: key, trashedAt: null } });
  if (!entry) return null;
  const type = typeOf(entry.type);
  const newest = await readNewest(db, type, id);
  const { data, unsaved } = readWords(type, words, newest.data);
  if (changedFields(type, newest.data, data).length > 0) return null;
  return { id, version: entry.version, revision: newest.number, data, unsaved };
}

/** The words of one revision, on their way to visitors; `unsaved` are fields of the wrong shape, which keep them from there. */
export type Draft = {
  entry: Claimed;
  revision: number;
  type: ContentType;
  data: Data<Fields>;
  unsaved?: Record<string, string>;
};

/** `from` is the revision the words were fetched from. */
type Words = { input: Record<string, unknown>; kind: RevisionKind; goal: "draft" | "live"; from?: number };

/** Every way to new words ends here: saving, publishing what was typed, restoring. Runs inside the caller's transaction. */
export async function writeDraft(
  tx: Tx,
  actor: Actor,
  target: Target,
  words: Words,
): Promise<Draft & { unsaved: Record<string, string> }> {
  const entry = await claim(tx, actor, target);
  const type = typeOf(entry.type);
  const { data, unsaved } = readWords(type, words, await readRevision(tx, type, entry.id, entry.draft));
  const revision = await appendRevision(tx, actor, entry, data, words.kind, target.opened);
  await noteDraft(tx, entry.id, type, data);
  const isNew = revision !== entry.draft;
  if (words.kind !== "autosave" && (isNew || (await keepAutosave(tx, actor, entry.id, revision)))) {
    const { title } = summary(type, data);
    const details = { type: type.key, title, revision };
    if (words.from === undefined) await recordAudit(tx, actor, "entry.save", entry.id, details);
    else await recordAudit(tx, actor, "entry.restore", entry.id, { ...details, from: words.from });
  }
  return { entry, revision, type, data, unsaved };
}

/**
 * What was typed as data. While somebody is still typing, whatever does not fit yet stays as it was; on the way to
 * visitors, too, until `assertComplete` has named it beside all else that is wrong.
 */
function readWords(type: ContentType, { input, kind, goal }: Words, newest: Data<Fields>) {
  const lenient = kind === "autosave" || goal === "live";
  const { data, unsaved } = lenient
    ? readWhatFits(type, input, newest, goal)
    : { data: readDraft(type, input), unsaved: {} };
  return { data: withAddress(type, data), unsaved };
}
