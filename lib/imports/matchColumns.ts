import type { ContentType } from "#lib/content/contentType.ts";
import { commonColumns, revisionHeading } from "#lib/lists/commonColumns.ts";
import { unreadable } from "./unreadable.ts";

const addressHeading = "Internet-Adresse";
const titleHeading = "Titel";

/** A column that belongs to a field, and where it stands. */
export type FieldColumn = { heading: string; index: number; name: string };

export type Columns = { fields: FieldColumn[]; address: number; revision: number; others: string[] };

/**
 * Which column is which field, by its heading as the list writes it; `address` is -1 where there is none. Throws
 * InvalidInput without a title, for entries without what tells which draft was taken along, and when nobody could tell which
 * of two columns counts.
 */
export function matchColumns(type: ContentType, headings: string[]): Columns {
  if (!headings.includes(titleHeading)) {
    throw unreadable(
      `In der Tabelle fehlt die Spalte „${titleHeading}“. Laden Sie die Liste herunter: Ihre erste Zeile nennt alle Spalten.`,
    );
  }
  if (headings.includes(addressHeading) && !headings.includes(revisionHeading)) {
    throw unreadable(
      `In der Tabelle fehlt die Spalte „${revisionHeading}“. Ohne sie könnte überschrieben werden, was andere seit dem Herunterladen geändert haben. Bitte laden Sie die Liste neu herunter.`,
    );
  }
  const names = namesByHeading(type);
  const twice = headings.find(
    (heading, index) =>
      (names.has(heading) || heading === addressHeading || heading === revisionHeading) &&
      headings.indexOf(heading) !== index,
  );
  if (twice) throw unreadable(`Die Spalte „${twice}“ gibt es zweimal. Bitte löschen Sie eine davon.`);
  const ours = new Set([...names.keys(), ...commonColumns.map(({ label }) => label), ""]);
  return {
    fields: headings.flatMap((heading, index) => {
      const name = names.get(heading);
      return name ? [{ heading, index, name }] : [];
    }),
    address: headings.indexOf(addressHeading),
    revision: headings.indexOf(revisionHeading),
    others: [...new Set(headings)].filter((heading) => !ours.has(heading)),
  };
}

/** The title stands under the same word in all lists, whatever the form calls it. */
const namesByHeading = (type: ContentType) =>
  new Map(
    Object.entries(type.fields).map(([name, { input }]) => [
      name === type.titleField ? titleHeading : input.label,
      name,
    ]),
  );
