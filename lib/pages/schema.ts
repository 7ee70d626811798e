import { z } from "zod";
import { isPageLanguage, type PageLanguage } from "#lib/pages/languages.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

/** A figure and where it comes from: { value: "über 100", label: "geförderte Projekte", source: "MAGS", url: "https://…" }. */
export const pageFactSchema = z.object({
  value: z.string().min(1),
  label: z.string().min(1),
  source: z.string().nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
});
export const pageFactsSchema = z.array(pageFactSchema);
export type PageFact = z.infer<typeof pageFactSchema>;

/** Anything but one of the languages is German. */
export const languageSchema = z.custom<PageLanguage>(isPageLanguage).catch("de");

/** One version of a page in the switch of languages. */
export interface PageVersion {
  path: string;
  language: PageLanguage;
}

export interface PageView {
  path: string;
  title: string;
  lead: string;
  body: RichTextDoc;
  facts: PageFact[];
  language: PageLanguage;
  /** ISO date of the last change; empty for a page that is not in the database. */
  asOf: string;
}
