import { z } from "zod";

/** Where a link may lead: outwards by a harmless scheme, or to an entry by its id (resolved when it is shown). */
const externalHref = z
  .string()
  .regex(/^(https?:\/\/|mailto:|tel:)/i, "Erlaubt sind Adressen mit https:, mailto: und tel:");

const linkAttrs = z
  .object({ href: externalHref.nullish(), entryId: z.string().min(1).nullish() })
  .refine(
    ({ href, entryId }) => Boolean(href) !== Boolean(entryId),
    "Ein Link braucht entweder eine Adresse oder einen Eintrag",
  );

const markSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: linkAttrs }),
]);

const textSchema = z.object({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
});
const hardBreakSchema = z.object({ type: z.literal("hardBreak"), marks: z.array(markSchema).optional() });
const inlineSchema = z.discriminatedUnion("type", [textSchema, hardBreakSchema]);

const paragraphSchema = z.object({ type: z.literal("paragraph"), content: z.array(inlineSchema).optional() });
const headingSchema = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: z.array(inlineSchema).optional(),
});

const listItemSchema = z.object({
  type: z.literal("listItem"),
  get content() {
    return z.array(z.discriminatedUnion("type", [paragraphSchema, bulletListSchema, orderedListSchema]));
  },
});
const bulletListSchema = z.object({
  type: z.literal("bulletList"),
  get content() {
    return z.array(listItemSchema);
  },
});
const orderedListSchema = z.object({
  type: z.literal("orderedList"),
  attrs: z.object({ start: z.number().int().optional() }).optional(),
  get content() {
    return z.array(listItemSchema);
  },
});
const blockquoteSchema = z.object({
  type: z.literal("blockquote"),
  get content() {
    return z.array(z.discriminatedUnion("type", [paragraphSchema, bulletListSchema, orderedListSchema]));
  },
});

const blockSchema = z.discriminatedUnion("type", [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockquoteSchema,
]);

/** A Tiptap document. Unknown attributes are dropped, unknown nodes and marks are refused. */
export const richTextSchema = z.object({ type: z.literal("doc"), content: z.array(blockSchema).default([]) });

export type RichTextDoc = z.infer<typeof richTextSchema>;
export type RichTextBlock = z.infer<typeof blockSchema>;
export type RichTextListItem = z.infer<typeof listItemSchema>;
export type RichTextInline = z.infer<typeof inlineSchema>;
export type RichTextMark = z.infer<typeof markSchema>;

export const emptyRichText: RichTextDoc = { type: "doc", content: [] };
