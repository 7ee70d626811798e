import { MediaDownload } from "#components/content/MediaDownload.tsx";
import { MediaPicture } from "#components/content/MediaPicture.tsx";
import { MediaVideo } from "#components/content/MediaVideo.tsx";
import { formatDate, formatDateTime } from "#lib/dates.ts";
import { formatBytes, formatLabel } from "#lib/media/formats.ts";
import type { LibraryFile } from "#lib/media/librarySchema.ts";

/** The file as visitors see it, and what is known about it. */
export function MediaFacts({ file }: { file: LibraryFile }) {
  const { view } = file;
  return (
    <section className="library-facts" aria-label="Vorschau und Daten">
      <div className="library-preview">
        {view.kind === "image" && <MediaPicture media={view} first sizes="(width >= 68rem) 24rem, 100vw" />}
        {(view.kind === "video" || view.kind === "audio") && <MediaVideo media={view} />}
        {(view.kind === "document" || view.kind === "captions") && <MediaDownload media={view} />}
      </div>
      <dl className="facts">
        <dt>Art</dt>
        <dd>
          {formatLabel(view.mime, view.kind)}, {formatBytes(view.bytes)}
        </dd>
        {view.width > 0 && (
          <>
            <dt>Größe</dt>
            <dd>
              {view.width} × {view.height} Pixel
            </dd>
          </>
        )}
        {view.pages !== null && (
          <>
            <dt>Seiten</dt>
            <dd>{view.pages}</dd>
          </>
        )}
        {view.tagged !== null && (
          <>
            <dt>Tags</dt>
            <dd>
              {view.tagged ? "ja, für Screenreader" : "nein. Menschen mit Screenreader können sie schlecht lesen."}
            </dd>
          </>
        )}
        <dt>Adresse</dt>
        <dd>
          <a href={view.href} target="_blank" rel="noreferrer">
            {view.href} <span className="text-sm">(neues Fenster)</span>
          </a>
        </dd>
        {file.licenceUntil && (
          <>
            <dt>Lizenz bis</dt>
            <dd>{formatDate(file.licenceUntil)}</dd>
          </>
        )}
        <dt>Zuletzt geändert</dt>
        <dd>
          {formatDateTime(file.updatedAt)} ({file.updatedBy})
        </dd>
      </dl>
    </section>
  );
}
