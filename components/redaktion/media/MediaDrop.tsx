import { type DragEvent, useId, useState } from "react";
import { accepted, formatBytes, kindLabels, largest, type MediaKind, uploadable } from "#lib/media/formats.ts";

type Props = { kinds: MediaKind[]; several: boolean; onFiles: (files: File[]) => void };

/** Where files are chosen or dropped: one, or any number of them. */
export function MediaDrop({ kinds, several, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);

  const take = (files: FileList | null) => onFiles([...(files ?? [])].slice(0, several ? undefined : 1));

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
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
      <label htmlFor={id}>{several ? "Dateien hochladen" : "Neue Datei hochladen"}</label>
      <input
        id={id}
        type="file"
        name="files"
        multiple={several}
        accept={kinds.map((kind) => accepted[kind]).join(",")}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <p id={`${id}-hint`} className="field-hint">
        Auswählen oder hierher ziehen{several && ", auch mehrere"}.{" "}
        {kinds
          .map((kind) => `${kindLabels[kind]}: ${uploadable[kind]}, höchstens ${formatBytes(largest[kind])}`)
          .join(" · ")}
        . Angaben über Personen, Ort und Gerät werden aus den Dateien entfernt.
      </p>
    </div>
  );
}
