import { z } from "zod";

/** What a file may be at most. */
export const largestFile = 2 * 1024 * 1024;
export const mostRows = 1000;
export const mostColumns = 200;

export const importStates = {
  checked: "Geprüft, noch nicht übernommen",
  done: "Übernommen",
  undone: "Rückgängig gemacht",
} as const;

export const importStateSchema = z.enum(["checked", "done", "undone"]);
export type ImportState = z.infer<typeof importStateSchema>;

/** What was done with a row, and the version it left the entry with; or why it was not done, in German. */
const outcomeSchema = z.object({ problem: z.string().nullable(), version: z.number().default(0) });

/** One row of the table: what would happen, and later what has happened. */
export const importRowSchema = z.object({
  /** As the spreadsheet counts. */
  line: z.number(),
  title: z.string(),
  kind: z.enum(["new", "changed", "same", "refused"]),
  /** Why it cannot be taken. */
  problem: z.string(),
  /** What is left out although the row is taken. */
  notes: z.array(z.string()),
  changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
  /** The entry, its version and its draft as they were seen; a new one has its id from the start. */
  id: z.string(),
  version: z.number(),
  draft: z.number(),
  /** The new words by field. */
  values: z.record(z.string(), z.unknown()),
  taken: outcomeSchema.nullable(),
  undone: outcomeSchema.nullable(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const importRowsSchema = z.array(importRowSchema);

/** Rows that would be taken over. */
export const isTakeable = ({ kind }: ImportRow) => kind === "new" || kind === "changed";

/** Rows that have become drafts. */
export const isTaken = ({ taken }: ImportRow) => taken !== null && taken.problem === null;

/** Rows whose drafts are as they were before. */
export const isUndone = ({ undone }: ImportRow) => undone !== null && undone.problem === null;

/** So long nothing may be heard of a takeover before it counts as cut off: the server was stopped in the middle. */
const patience = 2 * 60 * 1000;

type Takeover = { state: ImportState; rows: ImportRow[]; finishedAt: Date | null };

/** How far a takeover has come: "cut off" has rows of which nobody noted what became of them. */
export function progressOf({ state, rows, finishedAt }: Takeover): "running" | "cut off" | "over" {
  if (state !== "done" || rows.every((row) => row.taken !== null || !isTakeable(row))) return "over";
  return Date.now() - (finishedAt?.getTime() ?? 0) < patience ? "running" : "cut off";
}

/** A row on the screen; `href` is where its entry is edited, while it is there. */
export type ShownRow = ImportRow & { href: string | null };

/** A table in the list of earlier ones, with the numbers of its rows. */
export type ImportSummary = {
  id: string;
  fileName: string;
  state: ImportState;
  createdAt: Date;
  createdBy: string;
  rows: number;
  takeable: number;
  taken: number;
  undone: number;
};
