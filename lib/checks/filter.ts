import { z } from "zod";
import { typeKeys } from "#lib/content/typeKeys.ts";

/** What the overview shows, as it stands in its address; nonsense counts as not given. */
export const findingFilterSchema = z.object({
  regel: z.string().max(40).catch(""),
  art: z.enum(["", ...typeKeys]).catch(""),
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type FindingFilter = z.infer<typeof findingFilterSchema>;
