import { z } from "zod";
import { idSchema } from "#lib/target.ts";

/** Where the page of an entry says that it is open. */
export const presencePath = "/redaktion/anwesenheit";

/** Seconds after which somebody who was not heard of again has left; the page calls six times as often. */
export const presenceSeconds = 60;

/** Heard of since then is still here. */
export const lately = (now = new Date()) => ({ gte: new Date(now.getTime() - presenceSeconds * 1000) });

export const callSchema = z.object({ entry: idSchema, leaving: z.literal("ja").optional() });

/** Somebody else who has the entry open, and since when ("14:01"). */
const otherSchema = z.object({ userId: z.string(), name: z.string(), since: z.string(), mayEdit: z.boolean() });

/**
 * Who else is here, and what the newest words are; `newest` is null for an entry that is not (or no longer) there. `around`
 * changes with whatever else the page of the entry shows: reviews, comments, plans, the four-eyes rule.
 */
export const companySchema = z.object({
  others: z.array(otherSchema),
  around: z.string(),
  /** Who has put it into the trash. */
  trashedBy: z.string().nullable(),
  newest: z
    .object({
      version: z.number(),
      revision: z.number(),
      by: z.string(),
      own: z.boolean(),
      deed: z.enum(["gespeichert", "veröffentlicht"]),
      at: z.string(),
    })
    .nullable(),
});

export type Other = z.infer<typeof otherSchema>;
export type Company = z.infer<typeof companySchema>;
