import { formatBytes, formatLabel } from "#lib/media/formats.ts";
import type { LibraryRow } from "#lib/media/librarySchema.ts";
import { MediaThumb } from "./MediaThumb.tsx";

/** Files as small pictures; each leads to all there is to know about it. */
export function LibraryGrid({ rows }: { rows: LibraryRow[] }) {
  return (
    <ul className="media-grid">
      {rows.map(({ view, places }) => (
        <li key={view.id}>
          <a className="media-card" href={`/redaktion/medien/${view.id}`}>
            <MediaThumb media={view} />
            <span className="media-card-title">{view.title}</span>
            <span className="text-sm text-ink-soft">
              {formatLabel(view.mime, view.kind)}, {formatBytes(view.bytes)}
            </span>
            {places === 0 && <span className="text-sm text-ink-soft">nicht verwendet</span>}
            {view.kind === "image" && !view.alt && (
              <span className={places > 0 ? "media-missing" : "text-sm text-ink-soft"}>ohne Alternativtext</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
