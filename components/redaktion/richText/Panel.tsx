"use client";

import type { Editor } from "@tiptap/react";
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";

type Props = {
  label: string;
  /** The panel opens below the cursor of this editor; without one it stands in the middle. */
  editor?: Editor;
  close: () => void;
  submit?: (form: FormData) => void;
  children: ReactNode;
};

/**
 * A small window for one task of the editor. It stands outside the form of the entry, so that nothing typed in it is sent or
 * counts as a change. Esc closes it, and the focus goes back to where it was.
 */
export function Panel({ label, editor, close, submit, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (!shown) return;
    if (!shown.open) shown.showModal();
    if (editor) placeBelow(shown, editor);
    return () => {
      if (!shown.isConnected && before instanceof HTMLElement) before.focus();
    };
  }, [editor]);

  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes the dialog by itself
    <dialog
      ref={dialog}
      aria-label={label}
      className={editor ? "editor-panel editor-panel-placed" : "editor-panel"}
      onCancel={(event) => event.stopPropagation()}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // React would hand it on to the form of the entry.
          event.stopPropagation();
          submit?.(new FormData(event.currentTarget));
        }}
      >
        {children}
      </form>
    </dialog>,
    document.body,
  );
}

function placeBelow(dialog: HTMLDialogElement, editor: Editor) {
  const cursor = editor.view.coordsAtPos(editor.state.selection.head);
  const { width, height } = dialog.getBoundingClientRect();
  const below = cursor.bottom + 8;
  const top = below + height > window.innerHeight ? Math.max(8, cursor.top - height - 8) : below;
  dialog.style.top = `${Math.max(8, Math.min(top, window.innerHeight - height - 8))}px`;
  dialog.style.left = `${Math.max(8, Math.min(cursor.left, window.innerWidth - width - 8))}px`;
}
