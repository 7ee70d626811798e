import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { textAttribute } from "./textAttribute.ts";

/** Tables of words: the caption is an attribute, because the library takes every child of a table for a row. */
export const tableNodes = [
  Table.extend({
    group: "block flow",
    addAttributes: () => textAttribute("caption", "data-caption", ""),
    renderHTML: ({ HTMLAttributes }) => ["div", { class: "text-table" }, ["table", HTMLAttributes, ["tbody", 0]]],
    addNodeView: () => null,
    addKeyboardShortcuts() {
      // Behind the last cell the library's Tab makes a new row; ours leads on: editorKeys.ts.
      const { Tab: _tab, "Shift-Tab": _shiftTab, ...rest } = this.parent?.() ?? {};
      return rest;
    },
  }).configure({ allowTableNodeSelection: true }),
  TableRow,
  TableCell.extend({ content: "words+" }),
  TableHeader.extend({ content: "words+" }),
];
