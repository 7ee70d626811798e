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
}

export interface FilmView extends FilmSummary {
  producer: string | null;
  body: RichTextDoc;
  transcript: RichTextDoc;
  projects: { slug: string; title: string; municipality: string }[];
  events: { slug: string; title: string; startsOn: string }[];
}
