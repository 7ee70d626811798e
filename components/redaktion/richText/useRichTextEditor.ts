"use client";

import { type Editor, useEditor } from "@tiptap/react";
import { useRef } from "react";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import type { Targets } from "../entry/EntryField.tsx";
import { DragHandle } from "./dragHandle.ts";
import { EditorKeys, type KeyActions } from "./editorKeys.ts";
import type { FileOf } from "./nodes/mediaNodes.ts";
import { CleanPaste, type PasteActions } from "./pasting.ts";
import { documentExtensions } from "./richTextExtensions.ts";

type Options = PasteActions & {
  name: string;
  initial: RichTextDoc;
  targets: Targets;
  fileOf: FileOf;
  attributes: Record<string, string>;
  changed: () => void;
  isReadOnly: () => boolean;
  keys: KeyActions;
};

/** The editor of one field; null on the server and until the browser has made it. */
export function useRichTextEditor(options: Options): Editor | null {
  const { name, initial, targets, fileOf, attributes, keys, dropped } = options;
  // What the editor calls back is fixed when it is made; the newest functions stand here.
  const newest = useRef(options);
  newest.current = options;
  return useEditor({
    extensions: [
      ...documentExtensions((id) => targets.find((target) => target.id === id), fileOf),
      EditorKeys.configure(keys),
      CleanPaste.configure({ dropped }),
      DragHandle,
    ],
    // An editor without a paragraph has no place for the cursor.
    content: initial.content.length > 0 ? initial : null,
    immediatelyRender: false,
    // Its few styles are in app/styles/richText.css: the policy allows no inline ones.
    injectCSS: false,
    editorProps: {
      // The line that is written in stays clear of the bars above and below it.
      scrollThreshold: { top: 150, bottom: 110, left: 0, right: 0 },
      scrollMargin: { top: 170, bottom: 130, left: 0, right: 0 },
      attributes: { id: name, class: "prose rich-text-area", role: "textbox", "aria-multiline": "true", ...attributes },
    },
    onCreate: ({ editor }) => {
      if (newest.current.isReadOnly()) editor.setEditable(false);
    },
    onUpdate: () => newest.current.changed(),
  });
}
