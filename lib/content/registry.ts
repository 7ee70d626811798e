import type { ContentType } from "./contentType.ts";
import { type TypeKey, typeKeys } from "./typeKeys.ts";
import { baustein } from "./types/baustein.ts";
import { carrier } from "./types/carrier.ts";
import { contact } from "./types/contact.ts";
import { event } from "./types/event.ts";
import { film } from "./types/film.ts";
import { page } from "./types/page.ts";
import { project } from "./types/project.ts";
import { publication } from "./types/publication.ts";
import { term } from "./types/term.ts";

const types: Record<TypeKey, ContentType> = {
  page,
  baustein,
  project,
  carrier,
  event,
  film,
  publication,
  contact,
  term,
};

/** All content types in the order in which editors see them. */
export const contentTypes: ContentType[] = typeKeys.map((key) => types[key]);

/** The type of an entry. Entries are only ever written with a key from this list. */
export function typeOf(key: string): ContentType {
  const type = contentTypes.find((candidate) => candidate.key === key);
  if (!type) throw new Error(`Unknown content type "${key}"`);
  return type;
}

/** The type behind /redaktion/<segment>, or undefined. */
export function typeBySegment(segment: string): ContentType | undefined {
  return contentTypes.find((type) => type.segment === segment);
}
