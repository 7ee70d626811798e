import { formatDateTime } from "#lib/dates.ts";

/** What an entry's row tells about its life. */
export type EntryState = { publishedAt: Date | null; changes: number };

/** The one line that answers "What is live right now?", the same on every form and in every list. */
export function stateLine({ publishedAt, changes }: EntryState): string {
  if (!publishedAt) return "Entwurf · nicht veröffentlicht";
  const live = `Live seit ${formatDateTime(publishedAt)}`;
  if (changes === 0) return `${live} · keine offenen Änderungen`;
  return `${live} · Entwurf mit ${changes} ${changes === 1 ? "Änderung" : "Änderungen"}`;
}

/** In a word, for a badge. */
export function stateKind({ publishedAt, changes }: EntryState): "draft" | "live" | "changed" {
  if (!publishedAt) return "draft";
  return changes === 0 ? "live" : "changed";
}
