import { links } from "#lib/richText/walk.ts";
import { documents, rows } from "./passages.ts";
import { type CheckedField, nothingElsewhere } from "./schema.ts";

/** A web address outside, where it stands and the words that lead there. */
export type WebAddress = { field: string; url: string; text: string };

/** Every web address of a draft: fields of the kind "url" and the links of its texts. */
export function webAddresses(fields: CheckedField[]): WebAddress[] {
  const inTexts = documents({ fields, elsewhere: nothingElsewhere }).flatMap(({ field, doc }) =>
    links(doc).flatMap(({ href, text }) => (href ? [{ field, url: href, text: text.trim() }] : [])),
  );
  return [...fields.flatMap(inField), ...inTexts].filter(({ url }) => isWebAddress(url));
}

function inField({ name, input, value }: CheckedField): WebAddress[] {
  if (input.kind === "url") return typeof value === "string" ? [{ field: name, url: value, text: value }] : [];
  if (input.kind !== "list") return [];
  return rows(value).flatMap((row, index) =>
    Object.entries(input.item).flatMap(([column, item]) =>
      inField({ name: `${name}.${index}.${column}`, input: item, value: row.get(column) }),
    ),
  );
}

/** Longer ones than any real address would not fit an index of the database. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url) && url.length <= 1_000 && URL.canParse(url);
