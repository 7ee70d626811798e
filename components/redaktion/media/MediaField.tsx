"use client";

import { useRef, useState } from "react";
import { Button } from "#components/ui/Button.tsx";
import type { MediaKind } from "#lib/media/formats.ts";
import { type MediaUse, type MediaView, mediaUseSchema } from "#lib/media/schema.ts";
import { FieldGroup } from "../FieldGroup.tsx";
import { useFieldState } from "../formContext.ts";
import { AltChoice } from "./AltChoice.tsx";
import { useMediaLibrary } from "./MediaLibrary.tsx";
import { MediaPicker } from "./MediaPicker.tsx";
import { MediaThumb } from "./MediaThumb.tsx";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  accept: MediaKind[];
  /** Only the file: no alternative text belongs to it here. */
  plain?: boolean;
  defaultValue: unknown;
};

const asUse = (value: unknown): MediaUse | null => mediaUseSchema.safeParse(value).data ?? null;

/** A file of the library as a field of an entry: chosen in a dialog; pictures with their alternative text here. */
export function MediaField({ name, label, hint, optional = false, accept, plain = false, defaultValue }: Props) {
  const { typed, sent } = useFieldState(name);
  const { known } = useMediaLibrary();
  const start = asUse(sent && typed !== undefined ? typed : defaultValue);
  const [media, setMedia] = useState<MediaView | null>(start && (known[start.mediaId] ?? null));
  const [use, setUse] = useState(start);
  const [choosing, setChoosing] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);

  /** Nothing here is typed, so the form would not notice by itself that something has changed. */
  const noteChange = () => group.current?.dispatchEvent(new Event("input", { bubbles: true }));

  function choose(chosen: MediaView | null) {
    setMedia(chosen);
    setUse(chosen && { mediaId: chosen.id, alt: null, decorative: false });
    noteChange();
    group.current?.focus();
  }

  return (
    <FieldGroup name={name} label={label} hint={hint} optional={optional} ref={group}>
      {use && <input type="hidden" name={`${name}.mediaId`} value={use.mediaId} />}
      {use && (
        <div className="media-chosen">
          {media && <MediaThumb media={media} />}
          <p className="font-bold">{media ? media.title : "Diese Datei ist nicht mehr vorhanden."}</p>
        </div>
      )}
      {use && media?.kind === "image" && !plain && <AltChoice key={media.id} name={name} media={media} use={use} />}
      <div className="flex flex-wrap gap-3">
        <Button type="button" look="secondary" onClick={() => setChoosing(true)}>
          {use ? "Andere Datei wählen" : "Datei wählen"} <span className="sr-only">für „{label}“</span>
        </Button>
        {use && (
          <Button type="button" look="plain" onClick={() => choose(null)}>
            Entfernen <span className="sr-only">aus „{label}“</span>
          </Button>
        )}
      </div>
      {choosing && (
        <MediaPicker
          title={`${label}: Datei wählen`}
          kinds={accept}
          onChoose={([media = null]) => choose(media)}
          onClose={() => setChoosing(false)}
        />
      )}
    </FieldGroup>
  );
}
