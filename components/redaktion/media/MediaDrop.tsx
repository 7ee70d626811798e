import { type DragEvent, useId, useState } from "react";
import { accepted, formatBytes, kindLabels, largest, type MediaKind, uploadable } from "#lib/media/formats.ts";

type Props = { kinds: MediaKind[]; onFiles: (files: File[]) => void };

/** Where any number of files are chosen or dropped. */
export function MediaDrop({ kinds, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same
    <div
      className={over ? "media-drop media-drop-over" : "media-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{kinds.length === 1 ? "Neue Datei hochladen" : "Dateien hochladen"}</label>
      <input
        id={id}
        type="file"
        name="files"
        multiple
        accept={kinds.map((kind) => accepted[kind]).join(",")}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p id={`${id}-hint`} className="field-hint">
        Auswählen oder hierher ziehen, auch mehrere.{" "}
        {kinds
          .map((kind) => `${kindLabels[kind]}: ${uploadable[kind]}, höchstens ${formatBytes(largest[kind])}`)
          .join(" · ")}
        . Angaben über Personen, Ort und Gerät werden aus den Dateien entfernt.
      </p>
    </div>
  );
}
