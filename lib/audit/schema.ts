import { z } from "zod";

/** One line of the log. `about` names what it happened to, where that has a name. */
export type LogEntry = { id: string; at: Date; actor: string; action: string; about: string | null };

/** Names things had when it happened; what else an event notes is for reading the database. */
export const auditDetailsSchema = z.object({ title: z.string().optional(), name: z.string().optional() }).catch({});

/** Filter and page as they stand in the address; nonsense counts as not given. */
export const logFilterSchema = z.object({
  person: z.string().min(1).optional().catch(undefined),
  aktion: z.string().min(1).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type LogFilter = z.infer<typeof logFilterSchema>;
