import { z } from "zod";
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

export interface PageView {
  path: string;
  title: string;
  lead: string;
  body: RichTextDoc;
  facts: PageFact[];
  /** ISO date of the last change; empty for a page that is not in the database. */
  asOf: string;
}
