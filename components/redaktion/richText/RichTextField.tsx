"use client";

import { useId, useMemo } from "react";
import { RichText } from "#components/content/RichText.tsx";
import { emptyContext } from "#lib/richText/context.ts";
import { emptyRichText, richTextSchema } from "#lib/richText/schema.ts";
import type { Targets } from "../entry/EntryField.tsx";
import { useFieldState } from "../formContext.ts";
import { RichTextEditor } from "./RichTextEditor.tsx";

type Props = { name: string; label: string; hint?: string; optional: boolean; defaultValue: unknown; targets: Targets };

/** Text with structure. Without JavaScript it can be read, and travels unchanged in a hidden input. */
export function RichTextField({ name, label, hint, optional, defaultValue, targets }: Props) {
  const { error, typed } = useFieldState(name);
  const labelId = useId();
  // Only what was there at first: from then on the editor holds the text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const initial = useMemo(() => richTextSchema.safeParse(typed ?? defaultValue).data ?? emptyRichText, []);
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
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
      <RichTextEditor
        name={name}
        label={label}
        initial={initial}
        targets={targets}
        attributes={{
          "aria-labelledby": labelId,
          ...(describedBy && { "aria-describedby": describedBy }),
          ...(error && { "aria-invalid": "true" }),
        }}
        fallback={<RichText doc={initial} context={emptyContext} />}
      />
    </div>
  );
}
