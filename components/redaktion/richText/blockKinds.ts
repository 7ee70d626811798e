import type { JSONContent } from "@tiptap/core";
import type { MediaKind } from "#lib/media/formats.ts";
import type { CalloutTone } from "#lib/richText/schema.ts";
import type { EntryBlockName } from "./nodes/entryNodes.ts";
import type { MediaBlockName } from "./nodes/mediaNodes.ts";

export type BlockKind = { label: string; group: string; hint?: string } & (
  | { block: JSONContent }
  /** An entry is chosen first. */
  | { entry: EntryBlockName }
  /** A file is chosen first. */
  | { media: MediaBlockName }
);

const paragraph = { type: "paragraph" };
const cells = (type: string) => [1, 2].map(() => ({ type, content: [paragraph] }));
const rows = [cells("tableHeader"), cells("tableCell"), cells("tableCell")];
const heading = (level: number) => ({ type: "heading", attrs: { level } });
const list = (type: string) => ({ type, content: [{ type: "listItem", content: [paragraph] }] });
const callout = (tone: CalloutTone) => ({ type: "callout", attrs: { tone }, content: [paragraph] });

/** Everything "Block einfügen" offers, in its order. */
export const blockKinds: BlockKind[] = [
  { label: "Überschrift", group: "Text", block: heading(2) },
  { label: "Unterüberschrift", group: "Text", block: heading(3) },
  { label: "Kleine Überschrift", group: "Text", block: heading(4) },
  { label: "Liste", group: "Text", block: list("bulletList") },
  { label: "Nummerierte Liste", group: "Text", block: list("orderedList") },
  { label: "Zitat", group: "Text", block: { type: "blockquote", content: [paragraph] } },
  { label: "Hinweis", group: "Hervorheben", hint: "Kasten", block: callout("note") },
  { label: "Tipp", group: "Hervorheben", hint: "Kasten", block: callout("tip") },
  { label: "Wichtig", group: "Hervorheben", hint: "Kasten", block: callout("important") },
  {
    label: "Tabelle",
    group: "Anordnen",
    block: { type: "table", content: rows.map((content) => ({ type: "tableRow", content })) },
  },
  {
    label: "Zwei Spalten",
    group: "Anordnen",
    block: { type: "columns", content: [1, 2].map(() => ({ type: "column", content: [paragraph] })) },
  },
  {
    label: "Aufklappbarer Text",
    group: "Anordnen",
    hint: "Akkordeon",
    block: {
      type: "accordion",
      content: [{ type: "accordionTitle" }, { type: "accordionBody", content: [paragraph] }],
    },
  },
  { label: "Bild", group: "Bilder und Dateien", media: "picture" },
  { label: "Galerie", group: "Bilder und Dateien", hint: "mehrere Bilder", media: "gallery" },
  { label: "Video oder Ton", group: "Bilder und Dateien", media: "video" },
  { label: "Datei zum Herunterladen", group: "Bilder und Dateien", hint: "PDF, Word", media: "download" },
  { label: "Kontakt", group: "Aus dem Portal", entry: "contact" },
  { label: "Projekt", group: "Aus dem Portal", entry: "projectTeaser" },
  { label: "Veranstaltung", group: "Aus dem Portal", entry: "eventTeaser" },
];

/** What the kinds of blocks are called where one is moved, copied or set up. */
export const blockNames: Record<string, string> = {
  paragraph: "Absatz",
  heading: "Überschrift",
  bulletList: "Liste",
  orderedList: "Nummerierte Liste",
  blockquote: "Zitat",
  callout: "Kasten",
  table: "Tabelle",
  columns: "Zwei Spalten",
  accordion: "Aufklappbarer Text",
  picture: "Bild",
  gallery: "Galerie",
  galleryPicture: "Bild der Galerie",
  video: "Video oder Ton",
  download: "Datei",
  contact: "Kontakt",
  projectTeaser: "Projekt",
  eventTeaser: "Veranstaltung",
};

/** Which files of the library go into which block. */
export const mediaKinds: Record<MediaBlockName, MediaKind[]> = {
  picture: ["image"],
  gallery: ["image"],
  video: ["video", "audio"],
  download: ["document"],
};
