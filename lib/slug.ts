import { fold } from "#lib/search/fold.ts";

/** "Kümmerer „Münsterstraße“" → "kuemmerer-muensterstrasse": the readable end of an address, at most 80 characters. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug.length <= 80 ? slug : slug.slice(0, 80).replace(/-[^-]*$/, "");
}
