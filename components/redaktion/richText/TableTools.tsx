"use client";

import type { Editor } from "@tiptap/react";
import { useState } from "react";

const tools: { label: string; done: string; run: (editor: Editor) => boolean }[] = [
  { label: "Zeile darüber", done: "Zeile eingefügt.", run: (editor) => editor.commands.addRowBefore() },
  { label: "Zeile darunter", done: "Zeile eingefügt.", run: (editor) => editor.commands.addRowAfter() },
  { label: "Zeile löschen", done: "Zeile gelöscht.", run: (editor) => editor.commands.deleteRow() },
  { label: "Spalte davor", done: "Spalte eingefügt.", run: (editor) => editor.commands.addColumnBefore() },
  { label: "Spalte danach", done: "Spalte eingefügt.", run: (editor) => editor.commands.addColumnAfter() },
  { label: "Spalte löschen", done: "Spalte gelöscht.", run: (editor) => editor.commands.deleteColumn() },
  {
    label: "Erste Zeile: Kopf an oder aus",
    done: "Kopfzeile geändert.",
    run: (editor) => editor.commands.toggleHeaderRow(),
  },
  {
    label: "Erste Spalte: Kopf an oder aus",
    done: "Kopfspalte geändert.",
    run: (editor) => editor.commands.toggleHeaderColumn(),
  },
  { label: "Zellen verbinden oder teilen", done: "Zellen geändert.", run: (editor) => editor.commands.mergeOrSplit() },
];

/** Rows, columns and header cells of the table with the cursor. */
export function TableTools({ editor }: { editor: Editor }) {
  const [done, setDone] = useState("");
  return (
    <fieldset className="tool-grid">
      <legend>Zeilen und Spalten</legend>
      {tools.map(({ label, done: words, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => setDone(run(editor) ? words : "Das geht an dieser Stelle nicht.")}
        >
          {label}
        </button>
      ))}
      <p aria-live="polite">{done}</p>
    </fieldset>
  );
}
