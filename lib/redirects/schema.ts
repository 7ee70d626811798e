import { z } from "zod";
import { oldAddressSchema } from "./oldAddress.ts";

/** What the form sends: the address that leads on, and where to, in words that lib/content/destination.ts understands. */
export const redirectInputSchema = z.object({
  path: oldAddressSchema,
  target: z.string().trim().min(1, "Bitte geben Sie an, wohin die Adresse führen soll.").max(500, "Das ist zu lang."),
});

/** A redirect as a form showed it: a change holds only if it is still so. */
export const shownRedirectSchema = z.object({
  path: z.string().max(300),
  entryId: z.string().max(60).nullable(),
  url: z.string().max(500).nullable(),
});

export type ShownRedirect = z.infer<typeof shownRedirectSchema>;

/** Where a redirect leads. `address` is where the entry lives, or null while it is not on the website. */
export type RedirectTarget =
  | { kind: "entry"; id: string; type: string; title: string; address: string | null }
  | { kind: "url"; url: string };

/** A redirect as the list shows it. */
export type RedirectRow = {
  path: string;
  manual: boolean;
  hits: number;
  lastHitAt: Date | null;
  createdAt: Date;
  createdBy: string | null;
  target: RedirectTarget;
};

export const redirectKinds = { alle: "alle", automatisch: "automatisch entstanden", manuell: "von Hand angelegt" };

export const redirectOrders = { neu: "neueste zuerst", aufrufe: "meiste Aufrufe zuerst", adresse: "nach Adresse" };

/** Search, filter, order and page as they stand in the address; nonsense counts as not given. */
export const redirectFilterSchema = z.object({
  q: z.string().max(200).catch(""),
  art: z.enum(["alle", "automatisch", "manuell"]).catch("alle"),
  folge: z.enum(["neu", "aufrufe", "adresse"]).catch("neu"),
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type RedirectFilter = z.infer<typeof redirectFilterSchema>;
