import { z } from "zod";
import type { MediaUse } from "#lib/media/schema.ts";
import type { RichTextDoc } from "#lib/richText/schema.ts";

export const publicationKindSchema = z.enum(["article", "report", "handout", "webspecial", "interview"]);
export type PublicationKind = z.infer<typeof publicationKindSchema>;
export const publicationKindLabels: Record<PublicationKind, string> = {
  article: "Artikel",
  report: "Bericht",
  handout: "Handreichung",
  webspecial: "Online-Spezial",
  interview: "Interview",
};

export interface PublicationSummary {
  slug: string;
  title: string;
  kind: PublicationKind;
  publisher: string | null;
  /** "2021", "2021-03" or "2021-03-15". */
  issued: string | null;
  summary: string;
  url: string | null;
}

export interface PublicationView extends PublicationSummary {
  body: RichTextDoc;
  file: MediaUse | null;
}
