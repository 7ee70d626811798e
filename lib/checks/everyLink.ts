import { links, type RichTextLink } from "#lib/richText/walk.ts";
import { documents } from "./passages.ts";
import type { CheckedDraft } from "./schema.ts";

/** Every link of every text, with the field it stands in. */
export function everyLink(draft: CheckedDraft): (RichTextLink & { field: string })[] {
  return documents(draft).flatMap(({ field, doc }) => links(doc).map((link) => ({ field, ...link })));
}
