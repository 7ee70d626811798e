"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import type { Targets } from "./EntryField.tsx";

type Props = { editor: Editor; targets: Targets; close: () => void };

/** Sets, changes or removes the link at the cursor: to a page of the portal, or to an address elsewhere. */
export function LinkPanel({ editor, targets, close }: Props) {
  const id = useId();
  const attributes = editor.getAttributes("link");
  const [entryId, setEntryId] = useState(String(attributes.entryId ?? ""));
  const [href, setHref] = useState(String(attributes.href ?? ""));
  const [error, setError] = useState<string>();
  const first = useRef<HTMLSelectElement>(null);
  const kinds = [...new Set(targets.map((target) => target.typeLabel))];

  useEffect(() => first.current?.focus(), []);

  function finish(change: (editor: Editor) => void) {
    change(editor);
    close();
  }

  function apply() {
    const address = completeAddress(href.trim());
    if (!entryId && !address) {
      setError("Bitte oben eine Seite wählen oder hier eine Adresse eingeben. Beispiel: https://www.beispiel.de");
      return;
    }
    const attrs = entryId ? { entryId, href: null } : { entryId: null, href: address };
    finish((e) => {
      const words = e.state.selection.empty && !e.isActive("link");
      const chain = e.chain().focus().extendMarkRange("link");
      if (words)
        chain
          .insertContent({ type: "text", text: address || titleOf(entryId), marks: [{ type: "link", attrs }] })
          .run();
      else chain.setMark("link", attrs).run();
    });
  }

  const titleOf = (target: string) => targets.find((candidate) => candidate.id === target)?.title ?? "";

  return (
    <fieldset className="link-panel" onKeyDown={(event) => event.key === "Escape" && finish((e) => e.commands.focus())}>
      <legend>Link</legend>
      <Field id={`${id}-entry`} label="Seite in diesem Portal">
        <select
          id={`${id}-entry`}
          className="input"
          ref={first}
          value={entryId}
          onChange={(event) => setEntryId(event.target.value)}
        >
          <option value="">Keine, sondern eine andere Adresse</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={kind}>
              {targets
                .filter((target) => target.typeLabel === kind)
                .map((target) => (
                  <option key={target.id} value={target.id}>
                    {target.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Field>
      {!entryId && (
        <Field
          id={`${id}-href`}
          label="Andere Adresse"
          hint="Web-Adresse, E-Mail-Adresse oder tel: mit Nummer"
          error={error}
        >
          <input id={`${id}-href`} className="input" value={href} onChange={(event) => setHref(event.target.value)} />
        </Field>
      )}
      <div className="link-panel-buttons">
        <Button type="button" onClick={apply}>
          Link setzen
        </Button>
        {editor.isActive("link") && (
          <Button
            type="button"
            look="secondary"
            onClick={() => finish((e) => e.chain().focus().extendMarkRange("link").unsetMark("link").run())}
          >
            Link entfernen
          </Button>
        )}
        <Button type="button" look="plain" onClick={() => finish((e) => e.commands.focus())}>
          Abbrechen
        </Button>
      </div>
    </fieldset>
  );
}

/** "gib.nrw.de" becomes https://gib.nrw.de, a mail address becomes mailto:; "" for what cannot be an address. */
function completeAddress(typed: string): string {
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(typed)) return typed;
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(typed)) return `mailto:${typed}`;
  return /^[^\s@/:]+\.[a-z]{2,}(\/\S*)?$/i.test(typed) ? `https://${typed}` : "";
}
