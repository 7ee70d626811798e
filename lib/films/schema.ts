import { z } from "zod";
import { type MediaUse, mediaUseSchema } from "#lib/media/schema.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

/** Said instead of a way to the film while nobody knows where it can be seen. */
export const filmUnavailable = "Der Film ist hier zurzeit nicht zu sehen.";

export interface FilmSummary {
  slug: string;
  title: string;
  summary: string;
  year: number | null;
  minutes: number | null;
  /** Where it can be seen; null while that is not known. */
  url: string | null;
  /** The film as a file of the library. */
  video: MediaUse | null;
}

/** Whether there is a way to see it, here or elsewhere. */
export const canBeSeen = ({ url, video }: Pick<FilmSummary, "url" | "video">) => url !== null || video !== null;

/** Languages of captions beside the German ones, which belong to the file of the film. */
export const captionLanguages = { en: "English", tr: "Türkçe", uk: "Українська", ar: "العربية" } as const;
export type CaptionLanguage = keyof typeof captionLanguages;
export const captionLanguageSchema = z.enum(["en", "tr", "uk", "ar"] satisfies CaptionLanguage[]);

const otherVersionSchema = z
  .object({ url: z.string().nullable(), video: mediaUseSchema.nullable() })
  .default({ url: null, video: null });

/** What a film is there in, too: captions by language, and films of their own as a file or elsewhere. */
export const filmVersionsSchema = z.object({
  captions: z.array(z.object({ language: captionLanguageSchema, file: mediaUseSchema })).default([]),
  sign: otherVersionSchema,
  described: otherVersionSchema,
});
export type FilmVersions = z.infer<typeof filmVersionsSchema>;

/** Every file of the versions. */
export const filesOfVersions = ({ captions, sign, described }: FilmVersions): (MediaUse | null)[] => [
  ...captions.map(({ file }) => file),
  sign.video,
  described.video,
];

export interface FilmView extends FilmSummary {
  versions: FilmVersions;
  producer: string | null;
  body: RichTextDoc;
  transcript: RichTextDoc;
  projects: { slug: string; title: string; municipality: string }[];
  events: { slug: string; title: string; startsOn: string }[];
}
