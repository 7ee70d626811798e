import "server-only";
import { z } from "zod";
import { editHref } from "#lib/content/editHref.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import {
  type ImportSummary,
  importRowsSchema,
  importStateSchema,
  isTakeable,
  isTaken,
  isUndone,
  progressOf,
  type ShownRow,
} from "./schema.ts";

const mostShown = 10;
const summary = { id: true, fileName: true, state: true, rows: true, createdAt: true, createdBy: true } as const;

/** The newest tables somebody wanted to take over into entries of a type. */
export async function listImports(actor: Actor, type: TypeKey): Promise<ImportSummary[]> {
  assertMay(actor, "content.edit");
  const found = await db.import.findMany({
    where: { type },
    select: summary,
    orderBy: { createdAt: "desc" },
    take: mostShown,
  });
  return found.map(({ rows, state, ...row }) => {
    const known = importRowsSchema.parse(rows);
    return {
      ...row,
      state: importStateSchema.parse(state),
      rows: known.length,
      takeable: known.filter(isTakeable).length,
      taken: known.filter(isTaken).length,
      undone: known.filter(isUndone).length,
    };
  });
}

/** One table with its rows. Throws NotFound. */
export async function readImport(actor: Actor, type: TypeKey, id: string) {
  assertMay(actor, "content.edit");
  const found = await db.import.findUnique({
    where: { id, type },
    select: { ...summary, otherColumns: true, finishedAt: true },
  });
  if (!found) throw new NotFound("Diese Tabelle");
  const rows = importRowsSchema.parse(found.rows);
  const entries = await db.entry.findMany({
    where: { id: { in: rows.map((row) => row.id) }, trashedAt: null },
    select: { id: true },
  });
  const there = new Set(entries.map((entry) => entry.id));
  const state = importStateSchema.parse(found.state);
  return {
    ...found,
    state,
    progress: progressOf({ state, rows, finishedAt: found.finishedAt }),
    otherColumns: z.array(z.string()).parse(found.otherColumns),
    rows: rows.map((row): ShownRow => ({ ...row, href: there.has(row.id) ? editHref({ type, id: row.id }) : null })),
  };
}
