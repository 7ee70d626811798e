/**
 * The one truth about structured text: what the editor may hold, what is stored, what is shown. Three circles of blocks, so
 * that nothing stands inside itself: `textBlock` (in quotes, callouts, cells), `flowBlock` (in columns and accordions), and
 * everything a document can hold.
 */
import { z } from "zod";
import { inlineSchema, type RichTextInline } from "#lib/richText/inlineSchema.ts";
import { isShallow } from "#lib/richText/isShallow.ts";
import { idSchema } from "#lib/target.ts";

const inlines = z.array(inlineSchema).optional();
const shortText = z.string().trim().max(300, "Höchstens 300 Zeichen.").optional();

const paragraphSchema = z.object({ type: z.literal("paragraph"), content: inlines });
const headingSchema = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
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

const textBlocks = z.array(z.discriminatedUnion("type", [paragraphSchema, bulletListSchema, orderedListSchema]));

const blockquoteSchema = z.object({
  type: z.literal("blockquote"),
  /** Who said it, or where it stands. */
  attrs: z.object({ source: shortText }).optional(),
  content: textBlocks,
});

const calloutTones = ["note", "tip", "important"] as const;
const calloutSchema = z.object({
  type: z.literal("callout"),
  attrs: z.object({ tone: z.enum(calloutTones) }),
  content: textBlocks,
});

const span = z.number().int().min(1).max(50).default(1);
const cellAttrs = z.object({ colspan: span, rowspan: span }).prefault({});
const tableCellSchema = z.object({ type: z.literal("tableCell"), attrs: cellAttrs, content: textBlocks });
const tableHeaderSchema = z.object({ type: z.literal("tableHeader"), attrs: cellAttrs, content: textBlocks });
const tableRowSchema = z.object({
  type: z.literal("tableRow"),
  content: z.array(z.discriminatedUnion("type", [tableCellSchema, tableHeaderSchema])).default([]),
});
const tableSchema = z.object({
  type: z.literal("table"),
  attrs: z.object({ caption: shortText }).optional(),
  content: z.array(tableRowSchema),
});

/** The names are those of `MediaUse` in lib/media/schema.ts: `alt` null means the file's own alternative text. */
const pictureSchema = z.object({
  type: z.literal("picture"),
  attrs: z.object({
    mediaId: idSchema,
    alt: z.string().trim().max(500, "Höchstens 500 Zeichen.").nullish().default(null),
    decorative: z.boolean().default(false),
    caption: shortText,
  }),
});
const gallerySchema = z.object({ type: z.literal("gallery"), content: z.array(pictureSchema) });
const fileAttrs = z.object({ mediaId: idSchema, label: shortText });
const videoSchema = z.object({ type: z.literal("video"), attrs: fileAttrs });
const downloadSchema = z.object({ type: z.literal("download"), attrs: fileAttrs });

const entryAttrs = z.object({ entryId: idSchema });
const contactSchema = z.object({ type: z.literal("contact"), attrs: entryAttrs });
const projectTeaserSchema = z.object({ type: z.literal("projectTeaser"), attrs: entryAttrs });
const eventTeaserSchema = z.object({ type: z.literal("eventTeaser"), attrs: entryAttrs });

const flowBlockSchema = z.discriminatedUnion("type", [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockquoteSchema,
  calloutSchema,
  tableSchema,
  pictureSchema,
  gallerySchema,
  videoSchema,
  downloadSchema,
  contactSchema,
  projectTeaserSchema,
  eventTeaserSchema,
]);
const flowBlocks = z.array(flowBlockSchema);

const accordionTitleSchema = z.object({ type: z.literal("accordionTitle"), content: inlines });
const accordionBodySchema = z.object({ type: z.literal("accordionBody"), content: flowBlocks });
const accordionSchema = z.object({
  type: z.literal("accordion"),
  content: z.tuple([accordionTitleSchema, accordionBodySchema]),
});

const columnSchema = z.object({ type: z.literal("column"), content: flowBlocks });
const columnsSchema = z.object({ type: z.literal("columns"), content: z.tuple([columnSchema, columnSchema]) });

const blockSchema = z.discriminatedUnion("type", [flowBlockSchema, accordionSchema, columnsSchema]);

const docSchema = z.object({ type: z.literal("doc"), content: z.array(blockSchema).default([]) });

/** A Tiptap document. Unknown attributes are dropped, unknown nodes and marks are refused. */
export const richTextSchema = z
  .unknown()
  .refine(isShallow, { error: "Der Text ist zu tief verschachtelt.", abort: true })
  .pipe(docSchema);

export type RichTextDoc = z.infer<typeof docSchema>;
export type RichTextBlock = z.infer<typeof blockSchema>;
export type RichTextTable = z.infer<typeof tableSchema>;
export type RichTextPicture = z.infer<typeof pictureSchema>;
export type CalloutTone = (typeof calloutTones)[number];
export const calloutLabels: Record<CalloutTone, string> = { note: "Hinweis", tip: "Tipp", important: "Wichtig" };
/** Anything a document is made of. */
export type RichTextNode =
  | RichTextDoc
  | RichTextBlock
  | RichTextInline
  | z.infer<typeof listItemSchema>
  | z.infer<typeof tableRowSchema>
  | z.infer<typeof tableCellSchema>
  | z.infer<typeof tableHeaderSchema>
  | z.infer<typeof accordionTitleSchema>
  | z.infer<typeof accordionBodySchema>
  | z.infer<typeof columnSchema>;

export const emptyRichText: RichTextDoc = { type: "doc", content: [] };
