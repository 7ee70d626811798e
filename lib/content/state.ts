import { formatDateTime } from "#lib/dates.ts";
import type { NextPlan } from "#lib/schedules/schema.ts";

/** What an entry's row tells about its life, and the plans that will change it, the next one first. */
export type EntryState = {
  publishedAt: Date | null;
  changes: number;
  /** Something was saved since; how many fields differ is not known. */
  savedSince?: boolean;
  planned?: NextPlan[];
  /** The newest words wait for a second pair of eyes, came back from it, or may go live. */
  review?: "open" | "returned" | "approved";
};

/** The one line that answers "What is live right now?", the same on every form and in every list. */
export function stateLine({ planned = [], review, ...state }: EntryState): string {
  const reviewed = review && !state.savedSince ? [reviewWords[review]] : [];
  return [nowLine(state), ...reviewed, ...planned.map(plannedLine)].join(" · ");
}

export const reviewWords = { open: "wartet auf Prüfung", returned: "von der Prüfung zurück", approved: "freigegeben" };

function nowLine({ publishedAt, changes, savedSince = false }: EntryState): string {
  if (!publishedAt) return "Entwurf · nicht veröffentlicht";
  const live = `Live seit ${formatDateTime(publishedAt)}`;
  if (savedSince) return `${live} · Entwurf mit neuen Änderungen`;
  if (changes === 0) return `${live} · keine offenen Änderungen`;
  return `${live} · Entwurf mit ${changes} ${changes === 1 ? "Änderung" : "Änderungen"}`;
}

/** What will happen by itself. */
export const plannedLine = ({ action, at }: NextPlan): string =>
  action === "publish" ? `geplant für ${formatDateTime(at)}` : `endet am ${formatDateTime(at)}`;

/** In a word, for a badge. */
export function stateKind({ publishedAt, changes, savedSince = false }: EntryState): "draft" | "live" | "changed" {
  if (!publishedAt) return "draft";
  return changes === 0 && !savedSince ? "live" : "changed";
}

/** What becomes of plans when somebody withdraws the entry by hand. */
export function plansNote(planned: NextPlan[]): string | undefined {
  if (planned.length === 0) return undefined;
  const plans = planned.map(plannedLine).join(", ");
  return `Was geplant ist (${plans}), wird dabei abgesagt.`;
}
