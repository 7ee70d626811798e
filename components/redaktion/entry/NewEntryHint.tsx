"use client";

import { useSaveStatus } from "./EntryVersion.tsx";

/** Stands where everything around an entry will be, until the page has it. */
export function NewEntryHint() {
  if (useSaveStatus().basis.version > 0) return <p className="field-hint">Wird geladen …</p>;
  return (
    <p className="field-hint">
      Hier finden Sie Vorschau, Verlauf und alles Weitere, sobald der Entwurf gespeichert ist. Das geschieht von selbst,
      wenn er einen Titel hat.
    </p>
  );
}
