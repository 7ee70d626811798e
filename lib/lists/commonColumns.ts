import type { Column } from "#lib/sheets/sheet.ts";

export const revisionHeading = "Fassung";

/** What every list of entries tells in a spreadsheet, whatever their type. */
export const commonColumns: Column[] = [
  { label: "Titel", kind: "text" },
  { label: "Art des Eintrags", kind: "text" },
  { label: "Internet-Adresse", kind: "text" },
  { label: "Stand", kind: "text" },
  { label: "Auf der Website noch anders", kind: "text" },
  { label: "Live seit", kind: "dateTime" },
  { label: "Geändert", kind: "dateTime" },
  { label: "Geändert von", kind: "text" },
  { label: "Zuständig", kind: "text" },
  { label: "Zu prüfen bis", kind: "date" },
  { label: "Offene Angaben", kind: "number" },
  // Of the newest draft: when the table comes back, this tells what was changed in the meantime.
  { label: revisionHeading, kind: "number" },
];
