import { z } from "zod";
import type { EntryState } from "#lib/content/state.ts";
import { type TypeKey, typeKeys } from "#lib/content/typeKeys.ts";

export const reviewStateSchema = z.enum(["open", "approved", "returned", "overtaken", "withdrawn", "lapsed"]);
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const reviewStates: Record<ReviewState, string> = {
  open: "wartet auf Prüfung",
  approved: "freigegeben",
  returned: "zurückgegeben",
  overtaken: "überholt",
  withdrawn: "zurückgenommen",
  lapsed: "nicht mehr nötig",
};

/** A request for a second pair of eyes, and what came of it. */
export type ReviewView = {
  id: string;
  revision: number;
  state: ReviewState;
  requestedBy: string;
  requestedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  comment: string;
};

/** What an entry's page shows of its reviews to one person. */
export type EntryReview = {
  /** The rule is on for this type. */
  required: boolean;
  /** The newest one. */
  last: ReviewView | null;
  /** May this person decide it? Not those who wrote the words. */
  mayDecide: boolean;
  /** Did this person ask, and may say that it no longer matters? */
  mayWithdraw: boolean;
  /** Names of all who may decide, by name. */
  others: string[];
  /** The newest words have been approved and are not live yet. */
  ready: boolean;
  /** The newest review is about the newest words. */
  current: boolean;
  /** What the state line says of it. */
  now: EntryState["review"];
};

/** One line of "Wartet auf mich". */
export type WaitingReview = {
  id: string;
  entryId: string;
  type: TypeKey;
  title: string;
  requestedBy: string;
  requestedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** To decide as somebody else; to go on with after it came back or others wrote on, also after it was approved; approved; waiting for others. */
  kind: "decide" | "returned" | "overtaken" | "ended" | "ready" | "asked";
  comment: string;
};

export const returnSchema = z.object({
  reviewComment: z
    .string()
    .trim()
    .min(1, "Bitte schreiben Sie, was noch zu tun ist.")
    .max(2_000, "Der Kommentar darf höchstens 2000 Zeichen haben."),
});

/** For which content types the rule is on, with the version of the settings the form was made from. */
export const fourEyesSchema = z.object({
  version: z.coerce.number().int(),
  types: z.array(z.enum(typeKeys)),
});
export type FourEyes = z.infer<typeof fourEyesSchema>;

/** What lists and state lines say of the newest review: nothing, unless it is about the newest words and they are not live. */
export function reviewNow(
  last: { state: string; revision: number } | null | undefined,
  { draft, published }: { draft: number; published: number | null },
): EntryState["review"] {
  if (last?.revision !== draft || published === draft) return undefined;
  return last.state === "open" || last.state === "returned" || last.state === "approved" ? last.state : undefined;
}
