import type { ReactNode } from "react";
import type { MediaView } from "#lib/media/schema.ts";

type Props = {
  /** With the alternative text of this place; see `shownMedia`. */
  media: MediaView;
  caption?: ReactNode;
  /** How wide it is shown, for the browser to choose a size. */
  sizes?: string;
  /** As it is, or cut to 3:2 around its focal point. */
  shape?: "natural" | "wide";
  /** At the top of a page: fetched at once. */
  first?: boolean;
};

/** A picture of the library in the size and format that suit the visitor. */
export function MediaPicture({ media, caption, sizes, shape = "natural", first = false }: Props) {
  return (
    <figure className="media-picture">
      <PictureSources media={media} sizes={sizes} shape={shape} first={first} />
      {(caption || media.credit) && (
        <figcaption>
          {caption}
          {media.credit && <span className="media-credit">Bild: {media.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function PictureSources({ media, sizes = "(width >= 68rem) 46rem, 100vw", shape, first }: Props) {
  const { src, alt, width, height, sources, focal } = media;
  // The point in steps of ten: the policy allows no styles of a single element.
  const steps = `focal-x-${Math.round(focal.x / 10)} focal-y-${Math.round(focal.y / 10)}`;
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        src={src}
        alt={alt}
        width={width || undefined}
        height={height || undefined}
        loading={first ? "eager" : "lazy"}
        decoding="async"
        className={shape === "wide" ? `media-wide ${steps}` : undefined}
      />
    </picture>
  );
}
