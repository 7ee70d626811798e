import { z } from "zod";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { day } from "#lib/duration.ts";

/** So long an entry stays in the trash before it is deleted for good. */
export const keepDays = 30;

/** Whatever was put into the trash before this moment has had its time. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - keepDays * day);

/** Days left until it is deleted for good, the last one counted in. */
export const daysLeft = (trashedAt: Date, now: Date): number =>
  Math.max(0, Math.ceil((trashedAt.getTime() - keptSince(now).getTime()) / day));

/** Filter of the trash as it stands in the address; nonsense counts as not given. */
export const trashFilterSchema = z.object({ art: z.enum(typeKeys).optional().catch(undefined) });

export type TrashRow = {
  id: string;
  type: string;
  version: number;
  title: string;
  address: string;
  trashedAt: Date;
  trashedBy: string;
  daysLeft: number;
};
