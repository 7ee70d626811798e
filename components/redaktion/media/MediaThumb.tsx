import { formatLabel } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";

/** A small picture of a file; its format in letters for what cannot be seen. The title stands beside it. */
export function MediaThumb({ media }: { media: MediaView }) {
  const picture = media.kind === "image" ? media.src : media.poster;
  return (
    <span className="media-thumb">
      {picture ? (
        // biome-ignore lint/performance/noImgElement: its sizes are made at upload
        <img src={picture} srcSet={webpOf(media)} sizes="14rem" alt="" loading="lazy" decoding="async" />
      ) : (
        <span aria-hidden="true" className="media-format">
          {formatLabel(media.mime, media.kind)}
        </span>
      )}
    </span>
  );
}

const webpOf = (media: MediaView) => media.sources.find(({ type }) => type === "image/webp")?.srcset;
