import { z } from "zod";

/** Where forms save themselves while somebody types. */
export const autosavePath = "/redaktion/zwischenspeichern";

/** What the server answers. `at` is the time it shows ("14:03"), `unsaved` are fields that do not fit yet, and why. */
export const autosaveAnswerSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("saved"),
    version: z.number(),
    revision: z.number(),
    at: z.string(),
    unsaved: z.record(z.string(), z.string()),
  }),
  z.object({
    status: z.enum(["conflict", "signedOut", "otherPerson", "gone", "refused", "invalid"]),
    message: z.string(),
  }),
]);

export type AutosaveAnswer = z.infer<typeof autosaveAnswerSchema>;

/** What the words on a page are based on: version 0 is an entry that is not there yet. */
export type Basis = { version: number; revision: number };

/** Why something is not saved. "partly": all but some fields; "offline" and "server": nobody knows whether it arrived. */
export type Problem = {
  kind: Exclude<AutosaveAnswer["status"], "saved"> | "partly" | "offline" | "server" | "tooBig";
  message: string;
};

/** What has become of the words on a page. */
export type Status = {
  basis: Basis;
  /** Something was typed that the server has not confirmed. */
  open: boolean;
  /** When it last confirmed: "14:03". */
  savedAt?: string;
  problem?: Problem;
  /** What is open lies in this browser, too. */
  kept: boolean;
};

/** In milliseconds: the pause in typing after which it is saved, the longest wait, and the pauses before the next try. */
export type Times = { quiet: number; longest: number; keep: number; retry: number };

export const usualTimes: Times = { quiet: 2_500, longest: 15_000, keep: 1_000, retry: 5_000 };
