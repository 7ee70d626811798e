import { type MediaUse, mediaUseSchema } from "./schema.ts";

/**
 * Every file that a value shows, wherever it stands in it: a field of the kind "media", a block of rich text, a block inside a
 * block. Whatever has a `mediaId` is one, so a new kind of block needs nothing here.
 */
export function mediaUsesIn(value: unknown): MediaUse[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(mediaUsesIn);
  if (!("mediaId" in value) || !value.mediaId) return inside;
  const use = mediaUseSchema.safeParse(value);
  // Links and downloads have words of their own; only what is shown as a picture has an alternative text.
  return use.success ? [{ ...use.data, decorative: use.data.decorative || !("alt" in value) }, ...inside] : inside;
}

export const mediaIdsIn = (...values: unknown[]): string[] => [
  ...new Set(values.flatMap(mediaUsesIn).map(({ mediaId }) => mediaId)),
];
