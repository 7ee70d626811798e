"use client";

import { type DragEvent, useId, useState } from "react";
import {
  accepted,
  formatBytes,
  kindLabels,
  largest,
  type MediaKind,
  mediaKinds,
  uploadable,
} from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { UploadList } from "./UploadList.tsx";
import { useUploads } from "./useUploads.ts";

type Props = { kinds?: MediaKind[]; onUploaded?: (media: MediaView) => void };

/** Choose or drop any number of files; each is sent at once and has its own progress and result. */
export function MediaUploader({ kinds = mediaKinds, onUploaded }: Props) {
  const id = useId();
  const { rows, add } = useUploads(kinds, onUploaded);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  }

  return (
    <div className="media-upload">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same */}
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
            void add([...(event.target.files ?? [])]);
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
      <UploadList rows={rows} />
    </div>
  );
}
