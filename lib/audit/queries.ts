import "server-only";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { auditDetailsSchema, type LogEntry, type LogFilter } from "./schema.ts";

const perPage = 50;

/** Value of the filter for what the portal did by itself. */
export const systemPerson = "system";

/** One page of the log, newest first, and how many pages there are. */
export async function listAuditEvents(
  actor: Actor,
  filter: LogFilter,
): Promise<{ entries: LogEntry[]; pages: number; total: number }> {
  assertMay(actor, "users.manage");
  const where = {
    ...(filter.person && { userId: filter.person === systemPerson ? null : filter.person }),
    ...(filter.aktion && { action: filter.aktion }),
  };
  const total = await db.auditEvent.count({ where });
  const rows = await db.auditEvent.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: (filter.seite - 1) * perPage,
    take: perPage,
  });
  const entries = rows.map(({ id, at, actor: name, action, details }) => {
    const { title, name: about } = auditDetailsSchema.parse(details);
    return { id, at, actor: name, action, about: title ?? about ?? null };
  });
  return { entries, pages: Math.max(1, Math.ceil(total / perPage)), total };
}

/** Who and what the log can be filtered by: accounts by name and the actions that have happened. */
export async function listAuditFilters(
  actor: Actor,
): Promise<{ people: { id: string; name: string }[]; actions: string[] }> {
  assertMay(actor, "users.manage");
  const people = await db.user.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
  const actions = await db.auditEvent.findMany({
    select: { action: true },
    distinct: ["action"],
    orderBy: { action: "asc" },
  });
  return { people: [{ id: systemPerson, name: "System" }, ...people], actions: actions.map((row) => row.action) };
}
