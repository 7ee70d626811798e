"use client";

import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import { Field } from "#components/ui/Field.tsx";
import { languages } from "#lib/richText/languages.ts";
import { Panel } from "./Panel.tsx";

type Props = { editor: Editor; close: () => void };

/** In which language the selected words are. */
export function LanguagePanel({ editor, close }: Props) {
  const id = useId();
  const [lang, setLang] = useState(String(editor.getAttributes("language").lang ?? ""));
  return (
    <MarkPanel
      editor={editor}
      close={close}
      mark="language"
      label="Sprache"
      removeLabel="Wieder Deutsch"
      attrs={lang ? { lang } : null}
    >
      <Field
        id={id}
        label="In welcher Sprache sind diese Wörter?"
        hint="Damit Vorlese-Programme sie richtig aussprechen."
      >
        <select id={id} className="input" value={lang} onChange={(event) => setLang(event.target.value)}>
          <option value="">Bitte wählen</option>
          {Object.entries(languages)
            .filter(([code]) => code !== "de")
            .map(([code, { label }]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
        </select>
      </Field>
    </MarkPanel>
  );
}

/** What the selected short form stands for. */
export function AbbreviationPanel({ editor, close }: Props) {
  const id = useId();
  const [title, setTitle] = useState(String(editor.getAttributes("abbreviation").title ?? ""));
  return (
    <MarkPanel
      editor={editor}
      close={close}
      mark="abbreviation"
      label="Abkürzung"
      removeLabel="Erklärung entfernen"
      attrs={title.trim() ? { title: title.trim() } : null}
    >
      <Field
        id={id}
        label="Wofür steht die Abkürzung?"
        hint="Beispiel: Ministerium für Arbeit, Gesundheit und Soziales"
      >
        <input
          id={id}
          className="input"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </MarkPanel>
  );
}

type MarkPanelProps = Props & {
  mark: string;
  label: string;
  removeLabel: string;
  /** What the mark says; null while there is nothing to set. */
  attrs: Record<string, string> | null;
  children: React.ReactNode;
};

function MarkPanel({ editor, close, mark, label, removeLabel, attrs, children }: MarkPanelProps) {
  const isSet = editor.isActive(mark);
  const hasWords = isSet || !editor.state.selection.empty;

  function set() {
    if (!attrs) return;
    close();
    editor.chain().focus().extendMarkRange(mark).setMark(mark, attrs).run();
  }

  function remove() {
    close();
    editor.chain().focus().extendMarkRange(mark).unsetMark(mark).run();
  }

  return (
    <Panel label={label} editor={editor} close={close} submit={set}>
      {hasWords ? children : <p>Bitte markieren Sie zuerst die Wörter im Text.</p>}
      <div className="panel-buttons">
        {hasWords && <Button>Übernehmen</Button>}
        {isSet && (
          <Button type="button" look="secondary" onClick={remove}>
            {removeLabel}
          </Button>
        )}
        <Button type="button" look="plain" onClick={close}>
          {hasWords ? "Abbrechen" : "Schließen"}
        </Button>
      </div>
    </Panel>
  );
}
