import { z } from "zod";
import { listPageAt } from "#lib/addresses/reserved.ts";
import { isLanguage } from "#lib/richText/languages.ts";
import { idSchema } from "#lib/target.ts";

/**
 * Where a link may lead: outwards by a harmless scheme, to a page of the software, or to an entry or a file by its id
 * (resolved when it is shown).
 */
const hrefSchema = z
  .string()
  .refine(
    (href) => /^(https?:\/\/|mailto:|tel:)/i.test(href) || listPageAt(href) !== undefined,
    "Erlaubt sind Adressen mit https:, mailto: und tel:",
  );

const linkAttrs = z
  .object({ href: hrefSchema.nullish(), entryId: idSchema.nullish(), mediaId: idSchema.nullish() })
  .refine(
    ({ href, entryId, mediaId }) => [href, entryId, mediaId].filter(Boolean).length === 1,
    "Ein Link braucht entweder eine Adresse oder einen Eintrag oder eine Datei",
  );

const markSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: linkAttrs }),
  z.object({ type: z.literal("language"), attrs: z.object({ lang: z.string().refine(isLanguage) }) }),
  z.object({ type: z.literal("abbreviation"), attrs: z.object({ title: z.string().trim().min(1).max(200) }) }),
]);

const textSchema = z.object({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
});
const hardBreakSchema = z.object({ type: z.literal("hardBreak"), marks: z.array(markSchema).optional() });

export const inlineSchema = z.discriminatedUnion("type", [textSchema, hardBreakSchema]);
export type RichTextInline = z.infer<typeof inlineSchema>;
export type RichTextMark = z.infer<typeof markSchema>;
