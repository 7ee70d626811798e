import { z } from "zod";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { type Change, changeSchema } from "./changes.ts";

/** One line of the log. `about` names what it happened to, where that has a name. */
export type LogEntry = {
  id: string;
  at: Date;
  actor: string;
  action: string;
  /** Id or address of what it happened to. */
  subject: string;
  about: string | null;
  changes: Change[];
};

/** A line on the screen; `href` is where the entry or file is edited, while it is there. */
export type ShownLogEntry = LogEntry & { href: string | null };

/** Names things had when it happened, and what changed; what else an event notes is for reading the database. */
export const auditDetailsSchema = z
  .object({
    title: z.string().optional(),
    name: z.string().optional(),
    type: z.enum(typeKeys).optional().catch(undefined),
    changes: z.array(changeSchema).default([]),
  })
  .catch({ changes: [] });

const day = z.iso.date().optional().catch(undefined);

/** Filter and page as they stand in the address; nonsense counts as not given. */
export const logFilterSchema = z.object({
  person: z.string().min(1).optional().catch(undefined),
  aktion: z.string().min(1).optional().catch(undefined),
  /** First and last day in Germany, both included. */
  von: day,
  bis: day,
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type LogFilter = z.infer<typeof logFilterSchema>;
