import { z } from "zod";

const day = z.iso.date("Das ist kein Datum. Beispiel: 15.09.2027").or(z.literal(""));

/** Who looks after an entry, and when somebody should read it again; empty means nobody and never. */
export const ownershipSchema = z.object({ ownerId: z.string().max(60), reviewBy: day });

/** In how many months somebody should read it again. */
export const nextReviewSchema = z.object({ months: z.enum(["6", "12"], "Bitte wählen: in 6 oder in 12 Monaten.") });

/** What is to change; what is not named stays. */
export type OwnershipChange = { ownerId?: string | null; reviewBy?: string | null };
