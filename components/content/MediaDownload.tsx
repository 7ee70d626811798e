import { formatBytes, formatLabel } from "#lib/media/formats.ts";
import type { MediaView } from "#lib/media/schema.ts";

/** A file to open or save, with what one wants to know before: format, size, pages, and whether screen readers can use it. */
export function MediaDownload({ media, label }: { media: MediaView; label?: string }) {
  const facts = [
    formatLabel(media.mime, media.kind),
    formatBytes(media.bytes),
    media.pages && (media.pages === 1 ? "1 Seite" : `${media.pages} Seiten`),
    media.tagged !== null && (media.tagged ? "barrierearm (mit Tags)" : "ohne Tags für Screenreader"),
  ];
  return (
    <p className="media-download">
      <a href={media.href}>{label || media.title}</a> <span>({facts.filter(Boolean).join(", ")})</span>
    </p>
  );
}
