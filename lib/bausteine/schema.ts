import type { RichTextDoc } from "#lib/richText/schema.ts";

export interface BausteinSummary {
  slug: string;
  number: number;
  title: string;
  summary: string;
  projectCount: number;
}

export interface BausteinView extends BausteinSummary {
  body: RichTextDoc;
}
