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
  const total = await db.auditEvent.count({ where: whereOf(filter) });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const entries = await readLog(filter, { skip: (Math.min(filter.seite, pages) - 1) * perPage, take: perPage });
  return { entries, pages, total };
}

/** The whole log as it is filtered. */
export async function findAuditEvents(actor: Actor, filter: LogFilter): Promise<LogEntry[]> {
  assertMay(actor, "users.manage");
  return readLog(filter);
}

const whereOf = ({ person, aktion }: LogFilter) => ({
  ...(person && { userId: person === systemPerson ? null : person }),
  ...(aktion && { action: aktion }),
});

async function readLog(filter: LogFilter, part: { skip?: number; take?: number } = {}): Promise<LogEntry[]> {
  const orderBy = [{ at: "desc" as const }, { id: "desc" as const }];
  const rows = await db.auditEvent.findMany({ where: whereOf(filter), orderBy, ...part });
  return rows.map(({ id, at, actor, action, details }) => {
    const { title, name } = auditDetailsSchema.parse(details);
    return { id, at, actor, action, about: title ?? name ?? null };
  });
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
