import { z } from "zod";

/** How long a link may be good for, in days. */
export const durations = { "1": "einen Tag", "7": "eine Woche", "30": "30 Tage" };

export const newLinkSchema = z.object({
  note: z.string().trim().min(1, "Bitte notieren Sie, für wen der Link ist.").max(200, "Höchstens 200 Zeichen."),
  days: z.enum(["1", "7", "30"], "Bitte aus der Liste wählen.").transform(Number),
});

/** A preview link as the page of its entry lists it. Nobody can read the address itself again. */
export type PreviewLinkRow = {
  id: string;
  note: string;
  createdAt: Date;
  createdBy: string;
  expiresAt: Date;
  revokedAt: Date | null;
  visits: number;
  lastVisitAt: Date | null;
};
