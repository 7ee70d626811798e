import type { MediaView } from "./schema.ts";
import { asView, currentOf, filesOf, stampedAddress, type ViewRow, viewSelect } from "./view.ts";

const beside = { select: viewSelect } as const;
/** The columns of a file and of the files that belong to it. */
export const select = { ...viewSelect, captions: beside, poster: beside } as const;

type Row = ViewRow & { captions: ViewRow | null; poster: ViewRow | null };

function mainAddress(media: ViewRow | null): string | null {
  const file = media && filesOf(currentOf(media))[0];
  return file ? stampedAddress(media, file) : null;
}

export const withBeside = (row: Row): MediaView =>
  asView(row, { captions: mainAddress(row.captions), poster: mainAddress(row.poster) });
