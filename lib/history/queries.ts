import "server-only";
import { compareFields, type FieldDifference } from "#lib/content/compare.ts";
import { namedInputs } from "#lib/content/contentType.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readTitles } from "#lib/content/titles.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { fitting } from "./fitting.ts";
import type { HistoryFilter, HistoryRow, Version } from "./schema.ts";
import { livePeriods, origins, timeline } from "./timeline.ts";

/** Everything that has happened to an entry, newest first. Throws NotFound, also for what lies in the trash. */
export async function readHistory(
  actor: Actor,
  entryId: string,
  filter: HistoryFilter,
): Promise<{ rows: HistoryRow[]; people: string[]; newest: number }> {
  assertMay(actor, "content.read");
  const { entry, versions, events } = await load(entryId);
  const people = [...new Set([...versions.map(({ createdBy }) => createdBy), ...events.map((event) => event.actor)])];
  return {
    rows: timeline(versions, events, filter),
    people: people.sort((a, b) => a.localeCompare(b, "de")),
    newest: entry.draft,
  };
}

/** One version, and whether it fits today's form. Throws NotFound. */
export async function readVersion(actor: Actor, entryId: string, number: number): Promise<Version & { fits: boolean }> {
  assertMay(actor, "content.read");
  const { entry, versions } = await load(entryId);
  const version = versions.find((candidate) => candidate.number === number);
  if (!version) throw new NotFound("Diese Fassung");
  return { ...version, fits: fitting(typeOf(entry.type), await wordsOf(entryId, number)) !== null };
}

export type Comparison = { before: Version; after: Version; differences: FieldDifference[] | null };

/** Two versions field by field; no differences are told when one of them does not fit today's form. Throws NotFound. */
export async function compareVersions(
  actor: Actor,
  entryId: string,
  numbers: { before: number; after: number },
): Promise<Comparison> {
  assertMay(actor, "content.read");
  const { entry, versions } = await load(entryId);
  const before = versions.find(({ number }) => number === numbers.before);
  const after = versions.find(({ number }) => number === numbers.after);
  if (!before || !after) throw new NotFound("Diese Fassung");
  const type = typeOf(entry.type);
  const left = fitting(type, await wordsOf(entryId, before.number));
  const right = fitting(type, await wordsOf(entryId, after.number));
  if (!left || !right) return { before, after, differences: null };
  const titles = await readTitles();
  return { before, after, differences: compareFields(namedInputs(type), left, right, (id) => titles.get(id)) };
}

async function load(id: string) {
  const entry = await db.entry.findUnique({
    where: { id, trashedAt: null },
    select: {
      type: true,
      draft: true,
      schedules: { where: { state: "waiting" }, select: { revision: true, at: true } },
    },
  });
  if (!entry) throw new NotFound();
  const [revisions, events] = await Promise.all([
    db.revision.findMany({
      where: { entryId: id },
      select: { number: true, kind: true, name: true, createdAt: true, createdBy: true },
      orderBy: { number: "asc" },
    }),
    db.auditEvent.findMany({ where: { subject: id }, orderBy: [{ at: "asc" }, { id: "asc" }] }),
  ]);
  const live = livePeriods(events);
  const from = origins(events);
  const versions: Version[] = revisions.map((revision) => ({
    ...revision,
    from: from.get(revision.number) ?? null,
    isDraft: revision.number === entry.draft,
    live: live.get(revision.number) ?? [],
    planned: entry.schedules.flatMap((plan) => (plan.revision === revision.number ? [plan.at] : [])),
  }));
  return { entry, versions, events };
}

async function wordsOf(entryId: string, number: number): Promise<unknown> {
  const revision = await db.revision.findUnique({ where: { entryId_number: { entryId, number } } });
  return revision?.data;
}
