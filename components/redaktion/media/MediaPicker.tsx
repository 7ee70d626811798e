"use client";

import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "#components/ui/Button.tsx";
import type { MediaKind } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { MediaChoices } from "./MediaChoices.tsx";
import { MediaDrop } from "./MediaDrop.tsx";
import { useMediaLibrary } from "./MediaLibrary.tsx";
import { UploadList } from "./UploadList.tsx";
import { useUploads } from "./useUploads.ts";

type Props = {
  title: string;
  /** A constant list: a new one searches again. */
  kinds: MediaKind[];
  /** Any number of files, taken together by a button of their own. */
  several?: boolean;
  onChoose: (media: MediaView[]) => void;
  /** Called when the dialog has closed, with or without a choice. */
  onClose: () => void;
};

/**
 * A dialog to choose files or to upload them. Shown as soon as it is rendered; the browser gives the focus back when it
 * closes. It stands outside the form it was opened from, so that nothing in it counts as a field of that form.
 */
export function MediaPicker({ title, kinds, several = false, onChoose, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { mayUpload } = useMediaLibrary();
  const [chosen, setChosen] = useState<MediaView[]>([]);
  const { rows, add } = useUploads(kinds, (media) => (several ? include(media) : take([media])));
  const waiting = rows.some(({ answer }) => !answer);
  const arrived = rows.filter(({ answer }) => answer?.media).length;

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[type=search]")?.focus();
  }, []);

  function take(media: MediaView[]) {
    const shown = dialog.current;
    // A file that arrives after the window has gone is in the library, and nowhere else.
    if (!shown?.open) return;
    onChoose(media);
    shown.close();
  }

  const without = (media: MediaView) => (before: MediaView[]) => before.filter((each) => each.id !== media.id);
  const include = (media: MediaView) => setChosen((before) => [...without(media)(before), media]);
  const toggle = (media: MediaView) =>
    chosen.some((each) => each.id === media.id) ? setChosen(without(media)) : include(media);

  return createPortal(
    <dialog ref={dialog} className="media-picker" aria-labelledby={id} onClose={onClose}>
      <header className="media-picker-head">
        <h2 id={id} className="text-h3">
          {title}
        </h2>
        <Button type="button" look="secondary" onClick={() => dialog.current?.close()}>
          Schließen
        </Button>
      </header>
      {several ? (
        <MediaChoices kinds={kinds} onChoose={toggle} chosen={chosen} arrived={arrived} />
      ) : (
        <MediaChoices kinds={kinds} onChoose={(media) => take([media])} />
      )}
      {mayUpload && (
        <div className="media-upload">
          <MediaDrop kinds={kinds} several={several} onFiles={add} />
          <UploadList rows={rows} />
        </div>
      )}
      {several && (
        <footer className="media-picker-foot">
          <p role="status">{chosenWords(chosen, waiting)}</p>
          {chosen.length > 0 && !waiting && (
            <Button type="button" onClick={() => take(chosen)}>
              {chosen.length === 1 ? "Dieses Bild einfügen" : `Diese ${chosen.length} Bilder einfügen`}
            </Button>
          )}
        </footer>
      )}
    </dialog>,
    document.body,
  );
}

function chosenWords(chosen: MediaView[], waiting: boolean): string {
  if (waiting) return "Wird noch hochgeladen … Auch wenn Sie schließen, kommen die Dateien in die Bibliothek.";
  if (chosen.length === 0) return "Noch nichts ausgewählt. Sie können mehrere Bilder auswählen oder hochladen.";
  return `Ausgewählt: ${chosen.map(({ title }) => `„${title}“`).join(", ")}`;
}
