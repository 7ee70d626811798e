import type { Tx } from "#lib/db.ts";
import { type RichTextDoc, richTextSchema } from "#lib/richText/schema.ts";
import { linkedEntryIds } from "#lib/richText/walk.ts";
import type { ContentType } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";
import { typeOf } from "./registry.ts";

type Target = { field: string; targetId: string };

/** Ids a value names: the chosen entries of a relation, the links of a text. */
function targetsOf(kind: string, value: unknown): string[] {
  if (kind === "relation") return typeof value === "string" && value ? [value] : [];
  if (kind === "relations") return Array.isArray(value) ? value.map(String) : [];
  return kind === "richText" ? linkedEntryIds(richTextSchema.parse(value)) : [];
}

/** The structured texts among the data of an entry. */
export function textsOf(type: ContentType, data: Data<Fields>): RichTextDoc[] {
  return Object.entries(type.fields).flatMap(([field, { input }]) =>
    input.kind === "richText" ? [richTextSchema.parse(data[field])] : [],
  );
}

/** Everything the data of an entry points to, each target once a field. */
export function collectReferences(type: ContentType, data: Data<Fields>): Target[] {
  return Object.entries(type.fields).flatMap(([field, { input }]) =>
    [...new Set(targetsOf(input.kind, data[field]))].map((targetId) => ({ field, targetId })),
  );
}

/** Replaces what is known of an entry's references: those of its draft, or those of what is live. */
export async function writeReferences(tx: Tx, sourceId: string, targets: Target[], live: boolean): Promise<void> {
  await tx.reference.deleteMany({ where: { sourceId, live } });
  const ids = targets.map((target) => target.targetId);
  const known = new Set(
    (await tx.entry.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id),
  );
  const rows = targets.filter((target) => known.has(target.targetId)).map((target) => ({ ...target, sourceId, live }));
  if (rows.length > 0) await tx.reference.createMany({ data: rows });
}

/** Chosen entries that visitors cannot see yet: messages by field name. Links in texts may wait: they show as text. */
export async function unpublishedRelations(
  tx: Tx,
  type: ContentType,
  references: Target[],
): Promise<Record<string, string>> {
  const related = references.filter(({ field }) => isRelation(type, field));
  const ids = related.map((target) => target.targetId);
  const entries = await tx.entry.findMany({
    where: { id: { in: ids }, trashedAt: null },
    select: { id: true, title: true, published: true },
  });
  const errors: Record<string, string> = {};
  for (const { field, targetId } of related) {
    const entry = entries.find(({ id }) => id === targetId);
    if (!entry) errors[field] = "Der gewählte Eintrag ist nicht mehr vorhanden. Bitte neu wählen.";
    else if (entry.published === null)
      errors[field] =
        `„${entry.title}“ ist noch nicht veröffentlicht. Bitte veröffentlichen Sie zuerst diesen Eintrag.`;
  }
  return errors;
}

/** A field of another entry that names this one; `needed` when its page could not be live without it. */
export type Use = {
  id: string;
  type: string;
  title: string;
  field: string;
  /** Named in what visitors see; named in the newest draft. */
  live: boolean;
  draft: boolean;
  needed: boolean;
};

/** Everything that names an entry: in relations, links and blocks. What lies in the trash does not count, nor the entry itself. */
export async function usesOf(tx: Tx, id: string): Promise<Use[]> {
  const references = await tx.reference.findMany({
    where: { targetId: id, sourceId: { not: id }, source: { trashedAt: null } },
    select: { field: true, live: true, source: { select: { id: true, type: true, title: true } } },
  });
  const uses = new Map<string, Use>();
  for (const { field, live, source } of references) {
    const key = `${source.id} ${field}`;
    const use = uses.get(key) ?? {
      ...source,
      field,
      live: false,
      draft: false,
      needed: isRelation(typeOf(source.type), field),
    };
    uses.set(key, { ...use, [live ? "live" : "draft"]: true });
  }
  return [...uses.values()].sort((a, b) => Number(b.live) - Number(a.live) || a.title.localeCompare(b.title, "de"));
}

/** Live entries that have chosen this one in a relation and would break without it. */
export const liveDependents = async (tx: Tx, id: string): Promise<Use[]> =>
  (await usesOf(tx, id)).filter(({ live, needed }) => live && needed);

const isRelation = (type: ContentType, field: string) => {
  const kind = type.fields[field]?.input.kind;
  return kind === "relation" || kind === "relations";
};
