import { z } from "zod";

export const linkViews = {
  kaputt: "kaputte",
  ungeprueft: "noch nicht geprüfte",
  ignoriert: "ignorierte",
  alle: "alle",
};

/** What the report shows, as it stands in its address; nonsense counts as not given. */
export const linkFilterSchema = z.object({
  zeige: z.enum(["kaputt", "ungeprueft", "ignoriert", "alle"]).catch("kaputt"),
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type LinkFilter = z.infer<typeof linkFilterSchema>;

/** A place in a draft that leads to a web address. */
export type LinkUse = {
  entryId: string;
  entryTitle: string;
  segment: string;
  field: string;
  fieldLabel: string;
  text: string;
};

/** A web address as the report shows it. */
export type LinkRow = {
  url: string;
  status: number | null;
  problem: string | null;
  checkedAt: Date | null;
  brokenSince: Date | null;
  ignored: boolean;
  uses: LinkUse[];
};
