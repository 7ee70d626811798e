"use client";

import { useEffect, useId, useState } from "react";
import { formatBytes, formatLabel, type MediaKind } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { useMediaLibrary } from "./MediaLibrary.tsx";
import { MediaThumb } from "./MediaThumb.tsx";

type Props = {
  kinds: MediaKind[];
  onChoose: (media: MediaView) => void;
  /** What is chosen so far, where it can be several. */
  chosen?: MediaView[];
  /** How many have been uploaded meanwhile: then there is more to find. */
  arrived?: number;
};

/** The files of the library, to search in and to choose from. */
export function MediaChoices({ kinds, onChoose, chosen, arrived = 0 }: Props) {
  const id = useId();
  const { search } = useMediaLibrary();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<MediaView[] | "failed" | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived is found by searching again
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
  }, [query, kinds, search, arrived]);

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
              <button
                type="button"
                className="media-card"
                aria-pressed={chosen?.some(({ id: each }) => each === media.id)}
                onClick={() => onChoose(media)}
              >
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
