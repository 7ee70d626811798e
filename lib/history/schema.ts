import { z } from "zod";

/** From when to when visitors saw a version; null means still. */
export type Period = { from: Date; to: Date | null };

/** One version of an entry, without its words. */
export type Version = {
  number: number;
  kind: string;
  name: string | null;
  createdAt: Date;
  createdBy: string;
  /** Which version it was fetched from, for one that was. */
  from: number | null;
  isDraft: boolean;
  live: Period[];
  /** When it is planned to go live. */
  planned: Date[];
};

/** Something that happened to the entry beside its words. */
export type HistoryEvent = { id: string; at: Date; actor: string; action: string; note: string };

/** One row of the history; `folded` are versions saved while the same person went on typing. */
export type HistoryRow =
  | { kind: "version"; version: Version }
  | { kind: "folded"; versions: Version[] }
  | { kind: "event"; event: HistoryEvent };

/** Filter as it stands in the address; nonsense counts as not given. */
export const historyFilterSchema = z.object({
  person: z.string().min(1).max(200).optional().catch(undefined),
  benannt: z.literal("ja").optional().catch(undefined),
});

export type HistoryFilter = z.infer<typeof historyFilterSchema>;

const number = z.coerce.number().int().positive().max(1_000_000_000);

/** Number of a version as it stands in an address. */
export const versionNumberSchema = number;

/** The two versions to compare; the older one counts as before. */
export const comparisonSchema = z
  .object({ von: number, bis: number })
  .transform(({ von, bis }) => ({ before: Math.min(von, bis), after: Math.max(von, bis) }));

export const nameSchema = z.object({
  name: z.string().trim().max(80, "Bitte höchstens 80 Zeichen."),
});
