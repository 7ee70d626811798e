import type { RichTextDoc } from "#lib/richText/schema.ts";
import { linkedEntryIds, links } from "#lib/richText/walk.ts";
import { documents } from "./passages.ts";
import type { CheckedDraft } from "./schema.ts";

type NamedEntry = { field: string; text: string; entryId: string; isRelation: boolean };

/** Every entry that a draft names: in a relation, by a link, as a block of a text. */
export function everyTarget(draft: CheckedDraft): NamedEntry[] {
  const inTexts = documents(draft).flatMap(({ field, doc }) =>
    targetsIn(doc).map((target) => ({ field, isRelation: false, ...target })),
  );
  const inRelations = draft.fields.flatMap(({ name, input, value }) =>
    input.kind === "relation" || input.kind === "relations"
      ? [value].flat().flatMap((id) => (typeof id === "string" && id ? [relation(name, id)] : []))
      : [],
  );
  return [...inTexts, ...inRelations];
}

const relation = (field: string, entryId: string) => ({ field, text: "", entryId, isRelation: true });

function targetsIn(doc: RichTextDoc): { text: string; entryId: string }[] {
  const linked = links(doc).flatMap(({ text, entryId }) => (entryId ? [{ text: text.trim(), entryId }] : []));
  const known = new Set(linked.map(({ entryId }) => entryId));
  const shown = linkedEntryIds(doc).filter((id) => !known.has(id));
  return [...linked, ...shown.map((entryId) => ({ text: "", entryId }))];
}
