import { z } from "zod";
import { idSchema } from "#lib/target.ts";
import { altProblem } from "./altText.ts";
import type { MediaKind } from "./formats.ts";

export const mediaKindSchema = z.enum(["image", "document", "video", "audio", "captions"] satisfies MediaKind[]);

export const searchSchema = z.object({ kinds: z.array(mediaKindSchema).min(1), query: z.string().max(200) });
export type MediaSearch = z.infer<typeof searchSchema>;

/** What the server answers to one uploaded file. */
export type UploadAnswer = { outcome: "new" | "known" | "refused"; message: string; media: MediaView | null };

/**
 * How an entry shows a file: in fields of the kind "media" and, with these very names, in the attributes of a block of rich
 * text. `alt` null means the file's own alternative text; `decorative` means none at all.
 */
export const mediaUseSchema = z.object({
  mediaId: idSchema,
  alt: z.string().trim().max(500, "Höchstens 500 Zeichen.").nullish().default(null),
  decorative: z.boolean().default(false),
});
export type MediaUse = z.infer<typeof mediaUseSchema>;

/** Left, top, width and height in percent; empty for the whole picture. */
export const cropSchema = z.union([
  z.tuple([]),
  z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(
      ([left, top, width, height]) =>
        left >= 0 && top >= 0 && width >= 5 && height >= 5 && left + width <= 100 && top + height <= 100,
      "Der Ausschnitt liegt nicht im Bild.",
    ),
]);
export type Crop = z.infer<typeof cropSchema>;

const percent = (name: string) => {
  const message = `${name}: Bitte eine ganze Zahl von 0 bis 100.`;
  return z.coerce.number(message).int(message).min(0, message).max(100, message);
};

/** Point and part of a picture as their form sends them, all in percent of the whole picture. */
export const cropInputSchema = z
  .object({
    focalX: percent("Punkt von links"),
    focalY: percent("Punkt von oben"),
    left: percent("Abstand links"),
    top: percent("Abstand oben"),
    width: percent("Breite"),
    height: percent("Höhe"),
  })
  .superRefine(({ left, top, width, height }, context) => {
    if (width < 5)
      context.addIssue({ code: "custom", path: ["width"], message: "Breite: Bitte mindestens 5 Prozent." });
    if (height < 5)
      context.addIssue({ code: "custom", path: ["height"], message: "Höhe: Bitte mindestens 5 Prozent." });
    const beyond = "Der Ausschnitt reicht über das Bild hinaus.";
    if (left + width > 100) context.addIssue({ code: "custom", path: ["width"], message: beyond });
    if (top + height > 100) context.addIssue({ code: "custom", path: ["height"], message: beyond });
  });

const line = (max: number) => z.string().trim().max(max, `Höchstens ${max} Zeichen.`).default("");
const otherFile = z
  .string()
  .max(60)
  .transform((id) => id || null)
  .nullish();

/** What editors say about a file, as its form sends it. */
export const detailsSchema = z.object({
  title: z.string().trim().min(1, "„Titel“ fehlt noch.").max(200, "Höchstens 200 Zeichen."),
  alt: line(500).superRefine((alt, context) => {
    const problem = altProblem(alt);
    if (problem) context.addIssue(problem);
  }),
  credit: line(200),
  licence: line(200),
  licenceUntil: z
    .union([z.literal(""), z.iso.date("Das ist kein Datum.")])
    .default("")
    .transform((day) => day || null),
  captionsId: otherFile,
  posterId: otherFile,
});

/** One file of a version as it is kept and served. */
export const storedFileSchema = z.object({
  mime: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** Everything a component needs to show one file. */
export type MediaView = {
  id: string;
  kind: MediaKind;
  mime: string;
  title: string;
  bytes: number;
  /** In pixels; 0 for what has none. */
  width: number;
  height: number;
  /** What the picture shows; "" for mere decoration. */
  alt: string;
  credit: string;
  /** The address that stays, whatever the content is; for links. */
  href: string;
  /** The address of this very content, which browsers may keep; for `src`. */
  src: string;
  /** The same picture in other formats and sizes, the best format first. */
  sources: { type: string; srcset: string }[];
  /** Percent from left and top: what must stay in view. */
  focal: { x: number; y: number };
  /** Pages of a document, and whether it has tags for screen readers; null where nobody can tell. */
  pages: number | null;
  tagged: boolean | null;
  /** Of a video. */
  captions: string | null;
  poster: string | null;
};

/** The file as one place shows it: with the alternative text of that place. Null when nothing is chosen or it is gone. */
export function shownMedia(use: MediaUse | null, views: Record<string, MediaView>): MediaView | null {
  const view = use && views[use.mediaId];
  return view ? { ...view, alt: use.decorative ? "" : (use.alt ?? view.alt) } : null;
}

/** A use as the two columns of a published table: `alt` "" stands for decoration, null for the file's own text. */
export const pictureAsColumns = (use: MediaUse | null) => ({
  pictureId: use?.mediaId ?? null,
  pictureAlt: use?.decorative ? "" : (use?.alt ?? null),
});

/** A file without words of its own in this place. */
export const onlyFile = (mediaId: string | null): MediaUse | null =>
  mediaId === null ? null : { mediaId, alt: null, decorative: false };

/** The way back. */
export const pictureFromColumns = (row: { pictureId: string | null; pictureAlt: string | null }): MediaUse | null =>
  row.pictureId === null ? null : { mediaId: row.pictureId, alt: row.pictureAlt, decorative: row.pictureAlt === "" };
