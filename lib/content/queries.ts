import "server-only";
import { cache } from "react";
import { z } from "zod";
import { requireUser } from "#lib/auth/session.ts";
import { db } from "#lib/db.ts";
import { contentTypes, typeOf } from "./registry.ts";
import { readRevision } from "./revisions.ts";
import type { TypeKey } from "./typeKeys.ts";

const row = {
  id: true,
  type: true,
  title: true,
  address: true,
  changes: true,
  openFacts: true,
  publishedAt: true,
  updatedAt: true,
  updatedBy: true,
} as const;

const openFactsSchema = z.array(z.string());

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

/** Entries of one type by title; with words, those whose title contains all of them. */
export async function listEntries(type: TypeKey, words: string[] = []) {
  await requireUser("content.read");
  const entries = await db.entry.findMany({
    where: { type, AND: words.map((word) => ({ title: { contains: word } })) },
    orderBy: { title: "asc" },
    select: row,
  });
  return entries.map((entry) => ({ ...entry, openFacts: openFactsSchema.parse(entry.openFacts) }));
}

/** How many entries of each type there are, how many are live, and how many of those have changes waiting. */
export async function countEntries() {
  await requireUser("content.read");
  const [all, live, changed] = await Promise.all([
    db.entry.groupBy({ by: ["type"], _count: true }),
    db.entry.groupBy({ by: ["type"], where: { published: { not: null } }, _count: true }),
    db.entry.groupBy({ by: ["type"], where: { published: { not: null }, changes: { gt: 0 } }, _count: true }),
  ]);
  const of = (rows: { type: string; _count: number }[], key: string) =>
    rows.find(({ type }) => type === key)?._count ?? 0;
  return contentTypes.map((type) => ({
    type,
    all: of(all, type.key),
    live: of(live, type.key),
    changed: of(changed, type.key),
  }));
}

/** The entries that were changed last, whatever their type. */
export async function listRecentEntries(count: number) {
  await requireUser("content.read");
  return db.entry.findMany({ orderBy: { updatedAt: "desc" }, take: count, select: row });
}

/** An entry with the words of its newest revision and the address visitors find it at, or null. */
export const findEntry = cache(async (id: string) => {
  await requireUser("content.read");
  const entry = await db.entry.findUnique({ where: { id }, select: { ...row, version: true, draft: true } });
  if (!entry) return null;
  const type = typeOf(entry.type);
  const data = await readRevision(db, type, entry.id, entry.draft);
  const live = await db.address.findUnique({ where: { entryId: id }, select: { path: true } });
  return { ...entry, openFacts: openFactsSchema.parse(entry.openFacts), type, data, liveAddress: live?.path };
});

/** Everything an editor can choose in a relation or link to in a text. */
export async function listTargets() {
  await requireUser("content.read");
  const entries = await db.entry.findMany({ orderBy: { title: "asc" }, select: { id: true, type: true, title: true } });
  return entries.map(({ type, ...entry }) => ({ ...entry, type, typeLabel: typeOf(type).label.many }));
}
