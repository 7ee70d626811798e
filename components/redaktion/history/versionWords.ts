import { formatDateTime } from "#lib/dates.ts";
import type { Version } from "#lib/history/schema.ts";

const kinds = new Map([
  ["autosave", "automatisch gespeichert"],
  ["restore", "aus dem Verlauf geholt"],
]);

/** How a version came about. */
export function originOf({ kind, from }: Version): string {
  return from ? `aus Fassung ${from} geholt` : (kinds.get(kind) ?? "gespeichert");
}

/** What a version is or was: the draft, live, planned. */
export function statesOf({ isDraft, live, planned }: Version): string[] {
  return [
    ...(isDraft ? ["Neueste Fassung (Entwurf)"] : []),
    ...live.map(({ from, to }) =>
      to ? `War live vom ${formatDateTime(from)} bis ${formatDateTime(to)}` : `Live seit ${formatDateTime(from)}`,
    ),
    ...planned.map((at) => `Geplant für ${formatDateTime(at)}`),
  ];
}

/** "Fassung 7 „Stand der Sitzung“". */
export const titleOf = ({ number, name }: Version): string => `Fassung ${number}${name ? ` „${name}“` : ""}`;
