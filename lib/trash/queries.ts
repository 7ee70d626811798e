import "server-only";
import { cache } from "react";
import { type Use, usesOf } from "#lib/content/references.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { daysLeft, type TrashRow } from "./schema.ts";

const row = {
  id: true,
  type: true,
  version: true,
  title: true,
  address: true,
  trashedAt: true,
  trashedBy: true,
} as const;

type Row = Omit<TrashRow, "daysLeft" | "trashedAt" | "trashedBy"> & {
  trashedAt: Date | null;
  trashedBy: string | null;
};

const asTrashRow = ({ trashedAt, trashedBy, ...rest }: Row): TrashRow[] =>
  trashedAt ? [{ ...rest, trashedAt, trashedBy: trashedBy ?? "", daysLeft: daysLeft(trashedAt, new Date()) }] : [];

/** What lies in the trash, the newest first. */
export async function listTrash(actor: Actor, type?: TypeKey): Promise<TrashRow[]> {
  assertMay(actor, "content.read");
  const rows = await db.entry.findMany({
    where: { trashedAt: { not: null }, type },
    select: row,
    orderBy: [{ trashedAt: "desc" }, { id: "asc" }],
  });
  return rows.flatMap(asTrashRow);
}

/** How many entries lie in the trash. */
export async function countTrash(actor: Actor): Promise<number> {
  assertMay(actor, "content.read");
  return db.entry.count({ where: { trashedAt: { not: null } } });
}

/** One entry of the trash, or null. */
export const findTrashed = cache(async (actor: Actor, id: string): Promise<TrashRow | null> => {
  assertMay(actor, "content.read");
  const found = await db.entry.findFirst({ where: { id, trashedAt: { not: null } }, select: row });
  return found ? (asTrashRow(found)[0] ?? null) : null;
});

/** Everything that names an entry, live places first. */
export async function findUses(actor: Actor, id: string): Promise<Use[]> {
  assertMay(actor, "content.read");
  return usesOf(db, id);
}
