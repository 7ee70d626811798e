import { altProblem } from "#lib/media/altText.ts";
import type { MediaKind } from "#lib/media/formats.ts";
import { type MediaUse, mediaUseSchema } from "#lib/media/schema.ts";
import { type Common, type Field, missing } from "./fields.ts";

/** A file of the library, of one of the kinds; pictures with the alternative text of this place. */
export function media(common: Common & { accept: MediaKind[] }): Field<MediaUse | null> {
  const draft = mediaUseSchema.nullable();
  const live = draft.superRefine((use, context) => {
    const problem = use ? altProblem(use.alt ?? "") : common.required && missing(common.label);
    if (problem) context.addIssue(problem);
  });
  return { input: { kind: "media", ...common }, draft, live, empty: null };
}
