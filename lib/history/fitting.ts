import { type ContentType, readDraft } from "#lib/content/contentType.ts";
import type { Data, Fields } from "#lib/content/fields.ts";
import { InvalidInput } from "#lib/errors.ts";

/**
 * An old version in today's shape of its type: what the type has got since is empty, what it has lost is left out. Null when
 * a field holds what it no longer can.
 */
export function fitting(type: ContentType, stored: unknown): Data<Fields> | null {
  try {
    return readDraft(type, Object(stored));
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** Why an old version cannot be shown or fetched. */
export const tooOld = "Diese Fassung ist so alt, dass sie nicht mehr zum heutigen Formular passt.";
