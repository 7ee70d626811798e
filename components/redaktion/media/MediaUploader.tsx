"use client";

import type { MediaKind } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";
import { MediaDrop } from "./MediaDrop.tsx";
import { UploadList } from "./UploadList.tsx";
import { useUploads } from "./useUploads.ts";

type Props = { kinds: MediaKind[]; onUploaded: (media: MediaView) => void };

/** Choose or drop any number of files; each is sent at once and has its own progress and result. */
export function MediaUploader({ kinds, onUploaded }: Props) {
  const { rows, add } = useUploads(kinds, onUploaded);
  return (
    <div className="media-upload">
      <MediaDrop kinds={kinds} onFiles={add} />
      <UploadList rows={rows} />
    </div>
  );
}
