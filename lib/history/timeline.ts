/** From what is stored to the rows of the history. Pure. */
import { z } from "zod";
import { eventNote } from "./eventNote.ts";
import type { HistoryEvent, HistoryFilter, HistoryRow, Period, Version } from "./schema.ts";

export type StoredEvent = Omit<HistoryEvent, "note"> & { details: unknown };

/** What versions tell themselves. */
const toldByVersions = new Set(["entry.create", "entry.save", "entry.restore"]);

const detailsSchema = z.object({ revision: z.number().optional(), from: z.number().optional() }).catch({});

/** When each version was live, by its number. Takes the events in the order in which they happened. */
export function livePeriods(events: StoredEvent[]): Map<number, Period[]> {
  const periods = new Map<number, Period[]>();
  let open: Period | undefined;
  for (const { at, action, details } of events) {
    if (action !== "entry.publish" && action !== "entry.withdraw") continue;
    if (open) open.to = at;
    open = undefined;
    const { revision } = detailsSchema.parse(details);
    if (action === "entry.withdraw" || revision === undefined) continue;
    open = { from: at, to: null };
    periods.set(revision, [...(periods.get(revision) ?? []), open]);
  }
  return periods;
}

/** Which version others were fetched from, by their number. */
export function origins(events: StoredEvent[]): Map<number, number> {
  return new Map(
    events
      .filter(({ action }) => action === "entry.restore")
      .flatMap(({ details }) => {
        const { revision, from } = detailsSchema.parse(details);
        return revision !== undefined && from !== undefined ? [[revision, from] as const] : [];
      }),
  );
}

/** Versions and events as one list, newest first. */
export function timeline(versions: Version[], events: StoredEvent[], filter: HistoryFilter): HistoryRow[] {
  const chosen = versions.filter(
    ({ name, createdBy }) => (!filter.benannt || name) && (!filter.person || createdBy === filter.person),
  );
  const others = events.filter(
    ({ action, actor }) =>
      !filter.benannt && !toldByVersions.has(action) && (!filter.person || actor === filter.person),
  );
  const rows: HistoryRow[] = [
    ...others.map(({ details, ...event }) => ({
      kind: "event" as const,
      event: { ...event, note: eventNote(event.action, details) },
    })),
    ...chosen.map((version) => ({ kind: "version" as const, version })),
  ];
  return folded(rows.sort((a, b) => timeOf(b) - timeOf(a)));
}

const timeOf = (row: HistoryRow): number => {
  if (row.kind === "event") return row.event.at.getTime();
  return row.kind === "version" ? row.version.createdAt.getTime() : 0;
};

/** Saved by itself, and nobody has made more of it. */
const isPassing = ({ kind, name, isDraft, live, planned }: Version) =>
  kind === "autosave" && name === null && !isDraft && live.length + planned.length === 0;

/** Runs of what was saved by itself for the same person become one row. */
function folded(rows: HistoryRow[]): HistoryRow[] {
  const result: HistoryRow[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    const passing = row.kind === "version" && isPassing(row.version) ? row.version : undefined;
    if (passing && last?.kind === "folded" && last.versions[0]?.createdBy === passing.createdBy) {
      last.versions.push(passing);
    } else result.push(passing ? { kind: "folded", versions: [passing] } : row);
  }
  return result.map((row) => {
    const [first, second] = row.kind === "folded" ? row.versions : [];
    return first && !second ? { kind: "version", version: first } : row;
  });
}
