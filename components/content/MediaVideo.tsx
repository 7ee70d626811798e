import type { ReactNode } from "react";
import type { MediaView } from "#lib/media/schema.ts";

/** A film or a recording of the library in the browser's own player; nothing is fetched before somebody starts it. */
export function MediaVideo({ media, caption }: { media: MediaView; caption?: ReactNode }) {
  const { kind, src, mime, width, height, poster, captions, title, credit } = media;
  const track = captions && <track kind="captions" src={captions} srcLang="de" label="Deutsch" default />;
  const source = <source src={src} type={mime} />;
  return (
    <figure className="media-film">
      {kind === "audio" ? (
        // biome-ignore lint/a11y/useMediaCaption: they come from the library, where there are some
        <audio controls preload="none" aria-label={title}>
          {source}
          {track}
        </audio>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: they come from the library, where there are some
        <video
          controls
          preload="none"
          width={width || undefined}
          height={height || undefined}
          poster={poster ?? undefined}
          aria-label={title}
        >
          {source}
          {track}
        </video>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && (
            <span className="media-credit">
              {kind === "audio" ? "Ton" : "Film"}: {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
