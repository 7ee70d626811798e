import { z } from "zod";
import type { Permission } from "#lib/users/policy.ts";

const keys = ["veroeffentlichen", "zurueckziehen", "zustaendig", "pruefdatum", "papierkorb"] as const;
export type BulkKey = (typeof keys)[number];

type Wording = {
  permission: Permission;
  /** On the button of the list. */
  button: string;
  /** What will happen, on the page before it does. */
  plan: string;
  /** On the button that does it. */
  go: string;
  /** What happened to a row. */
  done: string;
};

/** What can be done to several entries at once, in the order of its buttons. */
export const bulkWording: Record<BulkKey, Wording> = {
  veroeffentlichen: {
    permission: "content.publish",
    button: "Veröffentlichen",
    plan: "Die gespeicherten Entwürfe kommen auf die Website.",
    go: "Jetzt veröffentlichen",
    done: "veröffentlicht",
  },
  zurueckziehen: {
    permission: "content.publish",
    button: "Zurückziehen",
    plan: "Was Sie ausgewählt haben, ist dann nicht mehr auf der Website zu sehen. Die Texte bleiben als Entwurf.",
    go: "Jetzt zurückziehen",
    done: "zurückgezogen",
  },
  zustaendig: {
    permission: "content.edit",
    button: "Zuständigkeit",
    plan: "Die Zuständigkeit ändert sich.",
    go: "Zuständigkeit speichern",
    done: "Zuständigkeit gespeichert",
  },
  pruefdatum: {
    permission: "content.edit",
    button: "Zu prüfen bis",
    plan: "Das Datum „zu prüfen bis“ ändert sich.",
    go: "Datum speichern",
    done: "Datum gespeichert",
  },
  papierkorb: {
    permission: "content.edit",
    button: "In den Papierkorb",
    plan: "Was live ist, ist dann nicht mehr zu sehen. 30 Tage lang lässt sich jeder Eintrag zurückholen.",
    go: "Jetzt in den Papierkorb legen",
    done: "im Papierkorb",
  },
};

export const bulkKeys: readonly BulkKey[] = keys;

/** A chosen row as its checkbox sends it: "<id>.<version>". */
const chosen = z
  .string()
  .regex(/^[\w-]{1,60}\.\d{1,9}$/)
  .transform((value) => {
    const [id = "", version] = value.split(".");
    return { id, version: Number(version) };
  });

/** Everything a bulk action needs; at most as many rows as a page has. */
export const bulkOrderSchema = z.object({
  aktion: z.enum(keys),
  wahl: z.array(chosen).min(1).max(50),
  /** Id of an account, or "niemand". */
  ownerId: z.string().max(60).default(""),
  reviewBy: z.iso.date("Das ist kein Datum. Beispiel: 15.09.2027").or(z.literal("")).default(""),
});

export type BulkOrder = z.infer<typeof bulkOrderSchema>;

/** What became, or would become, of one row: a problem, or none. */
export type RowOutcome = {
  id: string;
  version: number;
  title: string;
  typeLabel: string;
  href: string;
  publishedAt: Date | null;
  changes: number;
  /** What becomes of it, beginning with what there is now; after it was done, what has become of it. */
  news: string;
  problem: string | null;
};
