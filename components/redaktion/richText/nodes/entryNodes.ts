import { mergeAttributes, Node } from "@tiptap/core";
import { textAttribute } from "./textAttribute.ts";

export type EntryBlockName = "contact" | "projectTeaser" | "eventTeaser";

/** What an entry is called, and whether visitors can see it; undefined when it is gone. */
export type EntryOf = (id: string) => { title: string; live: boolean } | undefined;

const entryNode = (name: EntryBlockName, label: string, entryOf: EntryOf) =>
  Node.create({
    name,
    group: "block flow",
    atom: true,
    addAttributes: () => textAttribute("entryId", "data-entry", ""),
    parseHTML: () => [
      { tag: `div[data-block=${name}]`, getAttrs: (element) => Boolean(element.dataset.entry) && null },
    ],
    renderHTML({ node, HTMLAttributes }) {
      const entry = entryOf(String(node.attrs.entryId));
      const note = !entry
        ? "Diesen Eintrag gibt es nicht mehr. Auf der Website steht hier nichts."
        : !entry.live && "Noch nicht veröffentlicht. Bis dahin steht auf der Website hier nichts.";
      return [
        "div",
        mergeAttributes(HTMLAttributes, {
          "data-block": name,
          "data-title": entry?.title,
          class: note ? "editor-card editor-card-off" : "editor-card",
        }),
        ["strong", label],
        ["span", entry?.title ?? ""],
        ["em", note || ""],
      ];
    },
  });

/** Other entries inside a text, by id: what they say is looked up when the page is shown. */
export const entryNodes = (entryOf: EntryOf) => [
  entryNode("contact", "Kontakt", entryOf),
  entryNode("projectTeaser", "Projekt", entryOf),
  entryNode("eventTeaser", "Veranstaltung", entryOf),
];
