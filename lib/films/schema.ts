import type { MediaUse } from "#lib/media/schema.ts";
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
export const canBeSeen = ({ url, video }: FilmSummary) => url !== null || video !== null;

export interface FilmView extends FilmSummary {
  producer: string | null;
  body: RichTextDoc;
  transcript: RichTextDoc;
  projects: { slug: string; title: string; municipality: string }[];
  events: { slug: string; title: string; startsOn: string }[];
}
