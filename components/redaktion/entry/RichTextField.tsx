"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useId, useRef, useState } from "react";
import { emptyRichText, richTextSchema } from "#lib/richText/schema.ts";
import { useFieldState } from "../formContext.ts";
import type { Targets } from "./EntryField.tsx";
import { RichTextToolbar } from "./RichTextToolbar.tsx";
import { richTextExtensions } from "./richTextExtensions.ts";
import { tidyPaste } from "./tidyPaste.ts";

type Props = { name: string; label: string; hint?: string; optional: boolean; defaultValue: unknown; targets: Targets };

/** Text with structure. What is in the editor travels in a hidden input, so the form sends it like any other field. */
export function RichTextField({ name, label, hint, optional, defaultValue, targets }: Props) {
  const { error, typed } = useFieldState(name);
  const labelId = useId();
  const parsed = richTextSchema.safeParse(typed ?? defaultValue);
  const [value, setValue] = useState<object>(parsed.success ? parsed.data : emptyRichText);
  const hidden = useRef<HTMLInputElement>(null);
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
  const editor = useEditor({
    extensions: richTextExtensions,
    content: value,
    immediatelyRender: false,
    // Its few styles are in app/styles/richText.css: the policy allows no inline ones.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: tidyPaste,
      // The line that is written in stays clear of the bars above and below it.
      scrollThreshold: { top: 80, bottom: 120, left: 0, right: 0 },
      scrollMargin: { top: 100, bottom: 140, left: 0, right: 0 },
      attributes: {
        id: name,
        class: "prose rich-text-area",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelId,
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(error && { "aria-invalid": "true" }),
      },
    },
    onUpdate: ({ editor: updated }) => {
      setValue(updated.getJSON());
      hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });

  return (
    <div className={error ? "field field-invalid" : "field"}>
      <span id={labelId} className="field-label">
        {label}
        {optional && <span className="field-optional"> (freiwillig)</span>}
      </span>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="field-error">
          <span className="sr-only">Fehler: </span>
          {error}
        </p>
      )}
      <input ref={hidden} type="hidden" name={name} value={JSON.stringify(value)} />
      <div className="rich-text">
        {editor && <RichTextToolbar editor={editor} targets={targets} label={`${label}: gestalten`} />}
        <EditorContent editor={editor} />
        <noscript>
          <p className="field-hint">Zum Ändern dieses Textes braucht es JavaScript. Er bleibt so, wie er ist.</p>
        </noscript>
      </div>
    </div>
  );
}
