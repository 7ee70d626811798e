import { MediaDownload } from "#components/content/MediaDownload.tsx";
import { MediaPicture } from "#components/content/MediaPicture.tsx";
import { MediaVideo } from "#components/content/MediaVideo.tsx";
import { type MediaView, shownMedia } from "#lib/media/schema.ts";
import type { RichTextBlock, RichTextPicture } from "#lib/richText/schema.ts";

interface MediaBlockProps {
  node: Extract<RichTextBlock, { type: "picture" | "gallery" | "video" | "download" }>;
  media: Record<string, MediaView>;
}

/** Files of the library inside a text; those that visitors may not see leave nothing behind. */
export function MediaBlock({ node, media }: MediaBlockProps) {
  if (node.type === "picture") return <Picture media={media} picture={node} />;
  if (node.type === "gallery") {
    const pictures = node.content.filter(({ attrs }) => media[attrs.mediaId]);
    if (pictures.length === 0) return null;
    return (
      <ul className="text-gallery">
        {pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
          <li key={index}>
            <Picture media={media} picture={picture} sizes="(width >= 40rem) 21rem, 100vw" />
          </li>
        ))}
      </ul>
    );
  }
  const file = media[node.attrs.mediaId];
  if (!file) return null;
  return node.type === "video" ? (
    <MediaVideo caption={node.attrs.label} media={file} />
  ) : (
    <MediaDownload label={node.attrs.label} media={file} />
  );
}

function Picture({
  picture: { attrs },
  media,
  sizes,
}: { picture: RichTextPicture; sizes?: string } & Pick<MediaBlockProps, "media">) {
  const shown = shownMedia(attrs, media);
  return shown && <MediaPicture caption={attrs.caption} media={shown} sizes={sizes} />;
}
