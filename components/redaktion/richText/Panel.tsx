"use client";

import type { Editor } from "@tiptap/react";
import { type FormEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";

type Props = {
  label: string;
  /** The panel opens below the cursor of this editor; without one it stands in the middle. */
  editor?: Editor;
  close: () => void;
  submit?: (form: FormData) => void;
  /** Selector of what gets the focus first; without it, or when it is not there, the browser takes the first field. */
  begin?: string;
  children: ReactNode;
};

/**
 * A small window for one task of the editor. It stands outside the form of the entry, so that nothing typed in it is sent or
 * counts as a change. Esc closes it, and the focus goes back to where it was.
 */
export function Panel({ label, editor, close, submit, begin, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useRef(false);

  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (!shown) return;
    if (!shown.open) shown.showModal();
    if (begin) shown.querySelector<HTMLElement>(begin)?.focus();
    if (editor) placeBelow(shown, editor);
    return () => {
      // Whoever opened the window has it again, unless the focus has a better place by now.
      if (document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, [editor, begin]);

  /** Answers the click instead of the submit event: the form of the entry watches those, because they leave the page. */
  function submitted(event: MouseEvent<HTMLFormElement>) {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.type !== "submit") return;
    event.preventDefault();
    submit?.(new FormData(event.currentTarget, button));
  }

  /** What somebody is looking for is soon typed again; everything else is not thrown away by a click beside the window. */
  function noteTyping({ target }: FormEvent) {
    if (target instanceof HTMLElement && target.getAttribute("role") !== "combobox") typed.current = true;
  }

  /** The browser would close the window a moment later, and the focus be taken from where the next key has led. */
  function closeByKey(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  }

  return createPortal(
    <dialog
      ref={dialog}
      aria-label={label}
      className={editor ? "editor-panel editor-panel-placed" : "editor-panel"}
      onCancel={(event) => event.stopPropagation()}
      onClose={close}
      onClick={(event) => event.target === dialog.current && !typed.current && close()}
      onKeyDown={closeByKey}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button is clicked by the browser for the Enter key, too */}
      <form noValidate onInput={noteTyping} onClick={submitted} onSubmit={(event) => event.preventDefault()}>
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
  // Its edge at the cursor stays there when a list in it grows shorter.
  if (below + height <= window.innerHeight) dialog.style.top = `${Math.max(8, below)}px`;
  else
    dialog.style.bottom = `${Math.max(8, Math.min(window.innerHeight - cursor.top + 8, window.innerHeight - height - 8))}px`;
  dialog.style.left = `${Math.max(8, Math.min(cursor.left, window.innerWidth - width - 8))}px`;
}
