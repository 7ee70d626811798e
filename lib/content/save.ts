import "server-only";
import { randomUUID } from "node:crypto";
import { recordAudit } from "#lib/audit/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { type Actor, assertMay, by } from "#lib/users/policy.ts";
import { type ContentType, readDraft } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { collectReferences, writeReferences } from "./references.ts";
import { typeOf } from "./registry.ts";
import { appendRevision, asJson, type Claimed, claim, type RevisionKind, summary, type Target } from "./revisions.ts";
import type { TypeKey } from "./typeKeys.ts";

export type Saved = { id: string; version: number };

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

/** A new entry with its first draft. Throws InvalidInput for input of the wrong shape and without a title. */
export async function createEntry(
  actor: Actor,
  key: TypeKey,
  input: Record<string, unknown>,
  id: string = randomUUID(),
): Promise<Saved> {
  assertMay(actor, "content.edit");
  const type = typeOf(key);
  const data = withAddress(type, readDraft(type, input));
  assertTitle(type, data);
  return db.$transaction(async (tx) => {
    const entry = await tx.entry.create({
      data: { id, type: key, ownerId: actor.userId, updatedBy: actor.name, ...summary(type, data) },
    });
    await tx.revision.create({ data: { entryId: entry.id, number: 1, data: asJson(data), ...by(actor) } });
    await writeReferences(tx, entry.id, collectReferences(type, data), false);
    await recordAudit(tx, actor, "entry.create", entry.id, { type: key, title: entry.title });
    return { id: entry.id, version: entry.version };
  });
}

/** Saves a draft; visitors see nothing of it. Throws Conflict when the version is not the newest. */
export async function saveDraft(
  actor: Actor,
  target: Target,
  input: Record<string, unknown>,
  kind: RevisionKind = "save",
): Promise<Saved> {
  assertMay(actor, "content.edit");
  return db.$transaction(async (tx) => {
    const { entry } = await writeDraft(tx, actor, target, { input, kind, goal: "draft" });
    return { id: entry.id, version: entry.version };
  });
}

/** The words of one revision, ready to be shown to visitors. */
export type Draft = { entry: Claimed; revision: number; type: ContentType; data: Data<Fields> };

type Words = { input: Record<string, unknown>; kind: RevisionKind; goal: "draft" | "live" };

/** Every way to new words ends here: saving, publishing what was typed, restoring. Runs inside the caller's transaction. */
export async function writeDraft(tx: Tx, actor: Actor, target: Target, words: Words): Promise<Draft> {
  const entry = await claim(tx, actor, target);
  const type = typeOf(entry.type);
  const data = withAddress(type, readDraft(type, words.input, words.goal));
  const revision = await appendRevision(tx, actor, entry, data, words.kind);
  await writeReferences(tx, entry.id, collectReferences(type, data), false);
  if (revision !== entry.draft && words.kind !== "autosave") {
    await recordAudit(tx, actor, "entry.save", entry.id, {
      type: type.key,
      title: summary(type, data).title,
      revision,
    });
  }
  return { entry, revision, type, data };
}
