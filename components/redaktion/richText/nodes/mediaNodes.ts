import { mergeAttributes, Node } from "@tiptap/core";
import type { DOMOutputSpec } from "@tiptap/pm/model";
import { formatLabel } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { groupNamed } from "./frameNodes.ts";
import { textAttribute } from "./textAttribute.ts";

export type MediaBlockName = "picture" | "gallery" | "video" | "download";

/** A file as far as this page knows it: those it shows already, and those that were chosen since. */
export type FileOf = (id: string) => MediaView | undefined;

const decorative = {
  decorative: {
    default: false,
    parseHTML: (element: HTMLElement) => element.dataset.decorative === "true",
    renderHTML: (attributes: Record<string, unknown>) => (attributes.decorative ? { "data-decorative": "true" } : {}),
  },
};

const picture = (fileOf: FileOf) =>
  Node.create({
    name: "picture",
    group: "block flow",
    atom: true,
    addAttributes: () => ({
      ...textAttribute("mediaId", "data-media", ""),
      ...textAttribute("alt", "data-alt"),
      ...decorative,
      ...textAttribute("caption", "data-caption", ""),
    }),
    parseHTML: () => [ownBlock("picture")],
    renderHTML({ node, HTMLAttributes }) {
      const file = fileOf(String(node.attrs.mediaId));
      const words = node.attrs.decorative ? "nur Schmuck" : (node.attrs.alt ?? file?.alt);
      const attributes = { ...HTMLAttributes, "data-title": file?.title };
      return card("picture", attributes, "Bild", [
        ["span", String(node.attrs.caption || file?.title || "Zu sehen nach dem Speichern")],
        ["em", `Alternativtext: ${words || "fehlt noch"}`],
        file ? ["img", { src: file.src, alt: "", draggable: "false" }] : ["span"],
      ]);
    },
  });

const gallery = Node.create({
  name: "gallery",
  group: "block flow",
  content: "picture+",
  parseHTML: () => [{ tag: "div[data-block=gallery]" }],
  renderHTML: () => ["div", { "data-block": "gallery", ...groupNamed("Galerie"), class: "editor-gallery" }, 0],
});

const fileNode = (name: "video" | "download", title: string, fileOf: FileOf) =>
  Node.create({
    name,
    group: "block flow",
    atom: true,
    addAttributes: () => ({
      ...textAttribute("mediaId", "data-media", ""),
      ...textAttribute("label", "data-label", ""),
    }),
    parseHTML: () => [ownBlock(name)],
    renderHTML({ node, HTMLAttributes }) {
      const file = fileOf(String(node.attrs.mediaId));
      return card(name, HTMLAttributes, title, [
        ["span", String(node.attrs.label || file?.title || "Zu sehen nach dem Speichern")],
        ["em", file ? formatLabel(file.mime, file.kind) : ""],
      ]);
    },
  });

const ownBlock = (name: string) => ({
  tag: `div[data-block=${name}]`,
  getAttrs: (element: HTMLElement) => Boolean(element.dataset.media) && null,
});

const card = (name: string, attributes: object, title: string, parts: DOMOutputSpec[]): DOMOutputSpec => [
  "div",
  mergeAttributes({ ...attributes }, { "data-block": name, class: "editor-card" }),
  ["strong", title],
  ...parts,
];

/** Files of the library inside a text, by id. */
export const mediaNodes = (fileOf: FileOf) => [
  picture(fileOf),
  gallery,
  fileNode("video", "Video oder Ton", fileOf),
  fileNode("download", "Datei zum Herunterladen", fileOf),
];
