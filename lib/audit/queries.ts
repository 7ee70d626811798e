import "server-only";
import { momentInBerlin } from "#lib/berlinTime.ts";
import { later } from "#lib/calendar.ts";
import { editHref } from "#lib/content/editHref.ts";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { auditDetailsSchema, type LogEntry, type LogFilter, type ShownLogEntry } from "./schema.ts";

const perPage = 50;

/** Value of the filter for what the portal did by itself. */
export const systemPerson = "system";

/** One page of the log, newest first, and how many pages there are. */
export async function listAuditEvents(
  actor: Actor,
  filter: LogFilter,
): Promise<{ entries: ShownLogEntry[]; pages: number; total: number }> {
  assertMay(actor, "users.manage");
  const total = await db.auditEvent.count({ where: whereOf(filter) });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const entries = await readLog(filter, { skip: (Math.min(filter.seite, pages) - 1) * perPage, take: perPage });
  const places = await findPlaces(entries.map(({ subject }) => subject));
  return { entries: entries.map((entry) => ({ ...entry, href: places.get(entry.subject) ?? null })), pages, total };
}

/** The whole log as it is filtered. */
export async function findAuditEvents(actor: Actor, filter: LogFilter): Promise<LogEntry[]> {
  assertMay(actor, "users.manage");
  return readLog(filter);
}

const whereOf = ({ person, aktion, von, bis }: LogFilter) => ({
  ...(person && { userId: person === systemPerson ? null : person }),
  ...(aktion && { action: aktion }),
  at: {
    ...(von && { gte: momentInBerlin(`${von}T00:00`) }),
    ...(bis && { lt: momentInBerlin(`${later(bis, { days: 1 })}T00:00`) }),
  },
});

async function readLog(filter: LogFilter, part: { skip?: number; take?: number } = {}): Promise<LogEntry[]> {
  const orderBy = [{ at: "desc" as const }, { id: "desc" as const }];
  const rows = await db.auditEvent.findMany({ where: whereOf(filter), orderBy, ...part });
  return rows.map(({ id, at, actor, action, subject, details }) => {
    const { title, name, changes } = auditDetailsSchema.parse(details);
    return { id, at, actor, action, subject, about: title ?? name ?? null, changes };
  });
}

/** Where the entries and files among these subjects are edited, by id; what is deleted has no place. */
async function findPlaces(subjects: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(subjects)];
  const [entries, files] = await Promise.all([
    db.entry.findMany({ where: { id: { in: ids } }, select: { id: true, type: true } }),
    db.media.findMany({ where: { id: { in: ids }, trashedAt: null }, select: { id: true } }),
  ]);
  return new Map([...entries, ...files.map(({ id }) => ({ id, type: "media" }))].map((at) => [at.id, editHref(at)]));
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
