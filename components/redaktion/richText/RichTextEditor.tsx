"use client";

import { type Editor, EditorContent } from "@tiptap/react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { RichTextDoc } from "#lib/richText/schema.ts";
import type { Targets } from "../entry/EntryField.tsx";
import { movedWords } from "./blockTools.ts";
import { EditorPanel, type OpenPanel } from "./EditorPanel.tsx";
import { HeadingAdvice } from "./HeadingAdvice.tsx";
import { PasteNote } from "./PasteNote.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useFiles } from "./useFiles.ts";
import { useFormValue } from "./useFormValue.ts";
import { useRichTextEditor } from "./useRichTextEditor.ts";
import { useShortcutKey } from "./useShortcutKey.ts";

type Props = {
  name: string;
  label: string;
  initial: RichTextDoc;
  targets: Targets;
  /** ARIA attributes of the text area. */
  attributes: Record<string, string>;
  /** What is there until the editor is, and without JavaScript for good. */
  fallback: ReactNode;
};

/** The text area with its tools. Its words go into the form of the entry when that is read. */
export function RichTextEditor({ name, label, initial, targets, attributes, fallback }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const files = useFiles();
  const [panel, setPanel] = useState<OpenPanel>(null);
  const [said, say] = useState("");
  const [dropped, setDropped] = useState<string[]>([]);

  const editor = useRichTextEditor({
    name,
    initial,
    targets,
    fileOf: files.of,
    attributes,
    changed: () => input.current?.dispatchEvent(new Event("input", { bubbles: true })),
    isReadOnly: () => input.current?.matches(":disabled") ?? false,
    keys: {
      openLink: () => setPanel({ name: "link" }),
      openBlocks: () => setPanel({ name: "blocks" }),
      openSettings: () => setPanel({ name: "settings" }),
      focusToolbar: () => toolbar.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus(),
      moved: (to) => say(movedWords(to)),
    },
    dropped: setDropped,
  });
  useOldNews(editor, said, say);
  const read = useCallback(() => JSON.stringify(editor?.getJSON() ?? initial), [editor, initial]);
  useFormValue(input, read);
  useShortcutKey(() => setPanel({ name: "shortcuts" }));

  return (
    <div className="rich-text">
      <input ref={input} type="hidden" name={name} defaultValue={JSON.stringify(initial)} />
      {editor?.isEditable && (
        <div className="rich-text-head">
          <Toolbar
            ref={toolbar}
            editor={editor}
            label={`${label}: gestalten`}
            open={(opened) => setPanel({ name: opened })}
            said={said}
            say={say}
          />
          <PasteNote dropped={dropped} dismiss={() => setDropped([])} />
        </div>
      )}
      {editor ? (
        <EditorContent editor={editor} className="rich-text-frame" />
      ) : (
        <div className="rich-text-area">{fallback}</div>
      )}
      {editor && <EditorPanel editor={editor} targets={targets} files={files} panel={panel} open={setPanel} />}
      {editor && <HeadingAdvice editor={editor} />}
      <noscript>
        <p className="field-hint rich-text-note">
          Zum Ändern dieses Textes braucht es JavaScript. Er bleibt so, wie er ist.
        </p>
      </noscript>
    </div>
  );
}

/** What was done to a block is news until something else is done, or for a while. */
function useOldNews(editor: Editor | null, said: string, say: (words: string) => void): void {
  useEffect(() => {
    if (said === "" || !editor) return;
    const forget = () => say("");
    const timer = setTimeout(forget, 8_000);
    editor.on("update", forget);
    return () => {
      clearTimeout(timer);
      editor.off("update", forget);
    };
  }, [editor, said, say]);
}
