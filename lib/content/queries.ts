import "server-only";
import { cache } from "react";
import { z } from "zod";
import { db } from "#lib/db.ts";
import { nextPlansSchema } from "#lib/schedules/schema.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { changedFields, emptyData, readWhatFits } from "./contentType.ts";
import type { Typed } from "./formData.ts";
import { typeOf } from "./registry.ts";
import { asData, readNewest } from "./revisions.ts";

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

const waitingPlans = {
  where: { state: "waiting" },
  select: { action: true, at: true },
  orderBy: { at: "asc" },
} as const;

const openFactsSchema = z.array(z.string());

/** An entry with the words of its newest revision and the address visitors find it at, or null. */
export const findEntry = cache(async (actor: Actor, id: string) => {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({
    where: { id, trashedAt: null },
    select: {
      ...row,
      version: true,
      draft: true,
      reviewBy: true,
      owner: { select: { id: true, name: true } },
      schedules: waitingPlans,
    },
  });
  if (!entry) return null;
  const type = typeOf(entry.type);
  const newest = await readNewest(db, type, entry.id);
  const live = await db.address.findUnique({ where: { entryId: id }, select: { path: true } });
  return {
    ...entry,
    openFacts: openFactsSchema.parse(entry.openFacts),
    planned: nextPlansSchema.parse(entry.schedules),
    type,
    draft: newest.number,
    data: newest.data,
    liveAddress: live?.path,
  };
});

export type FoundEntry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

/** Whether this revision still holds the newest words of the entry. */
export async function isNewest(actor: Actor, id: string, revision: number): Promise<boolean> {
  assertMay(actor, "content.read");
  return (await db.entry.count({ where: { id, draft: revision, trashedAt: null } })) > 0;
}

/** Whether somebody has saved these very words in a revision after `base`. What was left empty may have been filled in. */
export async function wasSaved(
  actor: Actor,
  { id, base }: { id: string; base: number },
  input: Typed,
): Promise<boolean> {
  assertMay(actor, "content.read");
  const entry = await db.entry.findUnique({ where: { id, trashedAt: null }, select: { type: true } });
  if (!entry) return false;
  const type = typeOf(entry.type);
  const { data, unsaved } = readWhatFits(type, input, emptyData(type));
  if (Object.keys(unsaved).length > 0) return false;
  const revisions = await db.revision.findMany({
    where: { entryId: id, number: { gt: base } },
    select: { data: true },
  });
  return revisions.some((revision) =>
    changedFields(type, data, asData(type, revision.data)).every((name) => data[name] === ""),
  );
}

/** Everything an editor can choose in a relation or link to in a text. */
export async function listTargets(actor: Actor) {
  assertMay(actor, "content.read");
  const entries = await db.entry.findMany({
    where: { trashedAt: null },
    select: { id: true, type: true, title: true, published: true },
  });
  return entries
    .map(({ id, type, title, published }) => ({
      id,
      type,
      title: published === null ? `${title} (Entwurf)` : title,
      typeLabel: typeOf(type).label.many,
      live: published !== null,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, "de"));
}
