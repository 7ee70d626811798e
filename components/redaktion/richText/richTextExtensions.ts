import type { AnyExtension } from "@tiptap/core";
import { Selection } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { type EntryOf, entryNodes } from "./nodes/entryNodes.ts";
import { frameNodes } from "./nodes/frameNodes.ts";
import { AbbreviationMark, LanguageMark, LinkMark } from "./nodes/marks.ts";
import { type FileOf, mediaNodes } from "./nodes/mediaNodes.ts";
import { tableNodes } from "./nodes/tableNodes.ts";
import { wordNodes } from "./nodes/wordNodes.ts";

/** Just what lib/richText/schema.ts allows; everything else is dropped when text is pasted. */
export const documentExtensions = (entryOf: EntryOf, fileOf: FileOf): AnyExtension[] => [
  StarterKit.configure({
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    orderedList: false,
    paragraph: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  Selection,
  LinkMark,
  LanguageMark,
  AbbreviationMark,
  ...wordNodes,
  ...frameNodes,
  ...tableNodes,
  ...entryNodes(entryOf),
  ...mediaNodes(fileOf),
];
