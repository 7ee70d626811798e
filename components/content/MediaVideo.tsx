import type { ReactNode } from "react";
import type { MediaView } from "#lib/media/schema.ts";

interface MediaVideoProps {
  media: MediaView;
  caption?: ReactNode;
  /** Captions beside the German ones, which belong to the file. */
  subtitles?: { language: string; label: string; src: string }[];
  /** Second at which it begins (Media Fragments URI 1.0). */
  startAt?: number;
}

/** A film or a recording of the library in the browser's own player; nothing is fetched before somebody starts it. */
export function MediaVideo({ media, caption, subtitles = [], startAt = 0 }: MediaVideoProps) {
  const { kind, src, mime, width, height, poster, captions, title, credit } = media;
  const track = (
    <>
      {captions && <track kind="captions" src={captions} srcLang="de" label="Deutsch" default />}
      {subtitles.map((subtitle) => (
        <track
          key={subtitle.language}
          kind="subtitles"
          label={subtitle.label}
          src={subtitle.src}
          srcLang={subtitle.language}
        />
      ))}
    </>
  );
  const source = <source src={startAt > 0 ? `${src}#t=${startAt}` : src} type={mime} />;
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
