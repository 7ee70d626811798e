import type { Tx } from "#lib/db.ts";
import { mediaUsesIn } from "#lib/media/collect.ts";
import { kindLabels } from "#lib/media/formats.ts";
import { type MediaUse, mediaKindSchema } from "#lib/media/schema.ts";
import type { ContentType } from "./contentType.ts";
import type { Data, Fields } from "./fields.ts";

type FieldUse = { field: string; use: MediaUse };

/** All files that the data of an entry shows, with the field they stand in. */
export const collectMedia = (data: Data<Fields>): FieldUse[] =>
  Object.entries(data).flatMap(([field, value]) => mediaUsesIn(value).map((use) => ({ field, use })));

/** Replaces what is known of the files an entry shows: those of its draft, or those of what is live. */
export async function writeMediaUses(tx: Tx, entryId: string, data: Data<Fields>, live: boolean): Promise<void> {
  await tx.mediaUse.deleteMany({ where: { entryId, live } });
  const uses = collectMedia(data);
  const ids = uses.map(({ use }) => use.mediaId);
  const known = await tx.media.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const rows = new Map(
    uses
      .filter(({ use }) => known.some(({ id }) => id === use.mediaId))
      .map(({ field, use: { mediaId } }) => [`${field} ${mediaId}`, { entryId, mediaId, field, live }]),
  );
  if (rows.size > 0) await tx.mediaUse.createMany({ data: [...rows.values()] });
}

/** Files that cannot go live: gone, or of the wrong kind. Messages by field name. */
export async function unusableMedia(tx: Tx, type: ContentType, data: Data<Fields>): Promise<Record<string, string>> {
  const uses = collectMedia(data);
  if (uses.length === 0) return {};
  const ids = uses.map(({ use }) => use.mediaId);
  const files = await tx.media.findMany({ where: { id: { in: ids }, trashedAt: null } });
  const errors: Record<string, string> = {};
  for (const { field, use } of uses) {
    const file = files.find(({ id }) => id === use.mediaId);
    const input = type.fields[field]?.input;
    const label = input?.label ?? field;
    const kind = mediaKindSchema.safeParse(file?.kind).data;
    if (!file || !kind) errors[field] = `„${label}“: Eine Datei ist nicht mehr vorhanden. Bitte neu wählen.`;
    else if (input?.kind === "media" && !input.accept.includes(kind))
      errors[field] = `„${label}“: Hier passt kein ${kindLabels[kind]}.`;
  }
  return errors;
}
