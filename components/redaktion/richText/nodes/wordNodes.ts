import { Blockquote } from "@tiptap/extension-blockquote";
import { Heading } from "@tiptap/extension-heading";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { textAttribute } from "./textAttribute.ts";

/*
 * The circles of lib/richText/schema.ts as groups of the editor: `words` may stand in quotes, callouts and cells, `flow` also
 * in columns and accordions, `block` in a document.
 */
export const wordNodes = [
  Paragraph.extend({ group: "block flow words" }),
  Heading.extend({ group: "block flow" }).configure({ levels: [2, 3, 4] }),
  BulletList.extend({ group: "block flow words list" }),
  OrderedList.extend({ group: "block flow words list" }),
  ListItem.extend({
    content: "paragraph words*",
    // Tab has a way out of the list, too: editorKeys.ts.
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem(this.name) };
    },
  }),
  Blockquote.extend({
    group: "block flow",
    content: "words+",
    addAttributes: () => textAttribute("source", "data-source", ""),
  }),
];
