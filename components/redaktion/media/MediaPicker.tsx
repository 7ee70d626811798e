"use client";

import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "#components/ui/Button.tsx";
import { formatBytes, formatLabel, type MediaKind } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { useMediaLibrary } from "./MediaLibrary.tsx";
import { MediaThumb } from "./MediaThumb.tsx";
import { MediaUploader } from "./MediaUploader.tsx";

type Props = {
  title: string;
  /** A constant list: a new one searches again. */
  kinds: MediaKind[];
  onChoose: (media: MediaView) => void;
  /** Called when the dialog has closed, with or without a choice. */
  onClose: () => void;
};

/**
 * A dialog to choose a file or to upload one. Shown as soon as it is rendered; the browser gives the focus back when it
 * closes. It stands outside the form it was opened from, so that nothing in it counts as a field of that form.
 */
export function MediaPicker({ title, kinds, onChoose, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { mayUpload } = useMediaLibrary();

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[type=search]")?.focus();
  }, []);

  function choose(media: MediaView) {
    onChoose(media);
    dialog.current?.close();
  }

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
      <MediaChoices kinds={kinds} onChoose={choose} />
      {mayUpload && <MediaUploader kinds={kinds} onUploaded={choose} />}
    </dialog>,
    document.body,
  );
}

function MediaChoices({ kinds, onChoose }: Pick<Props, "kinds" | "onChoose">) {
  const id = useId();
  const { search } = useMediaLibrary();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<MediaView[] | "failed" | null>(null);

  useEffect(() => {
    let current = true;
    const wait = setTimeout(
      async () => {
        const answer = await search({ kinds, query }).catch(() => "failed" as const);
        if (current) setFound(answer);
      },
      query ? 250 : 0,
    );
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [query, kinds, search]);

  return (
    <>
      <div className="field">
        <label htmlFor={id}>In der Bibliothek suchen</label>
        <input
          id={id}
          type="search"
          className="input"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status">{statusOf(found, query)}</p>
      {Array.isArray(found) && found.length > 0 && (
        <ul className="media-grid">
          {found.map((media) => (
            <li key={media.id}>
              <button type="button" className="media-card" onClick={() => onChoose(media)}>
                <MediaThumb media={media} />
                <span className="media-card-title">{media.title}</span>
                <span className="text-sm text-ink-soft">
                  {formatLabel(media.mime, media.kind)}, {formatBytes(media.bytes)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function statusOf(found: MediaView[] | "failed" | null, query: string): string {
  if (found === null) return "Wird gesucht …";
  if (found === "failed") return "Die Suche hat nicht geklappt. Bitte versuchen Sie es noch einmal.";
  if (found.length === 0) return query ? "Nichts gefunden." : "Hier ist noch nichts. Laden Sie unten etwas hoch.";
  return found.length === 1 ? "1 Datei" : `${found.length} Dateien`;
}
