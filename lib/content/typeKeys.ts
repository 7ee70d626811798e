/** The content types, in the order in which editors see them. */
export const typeKeys = [
  "page",
  "baustein",
  "project",
  "carrier",
  "event",
  "film",
  "publication",
  "contact",
  "term",
] as const;

export type TypeKey = (typeof typeKeys)[number];
