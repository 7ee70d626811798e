import { z } from "zod";

/** Seconds after which somebody who was not heard of again has left; the page calls three times as often. */
export const presenceSeconds = 60;

export const callSchema = z.object({ entry: z.string().min(1).max(60), leaving: z.literal("ja").optional() });

/** Somebody else who has the entry open, and since when ("14:01"). */
export type Other = { userId: string; name: string; since: string; mayEdit: boolean };

/** Who else is here, and what the newest words are; `newest` is null for an entry that is not (or no longer) there. */
export type Company = {
  others: Other[];
  newest: { version: number; by: string; at: string } | null;
};
