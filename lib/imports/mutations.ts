import "server-only";
import { randomUUID } from "node:crypto";
import { recordAudit } from "#lib/audit/record.ts";
import { typeOf } from "#lib/content/registry.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import { db, type Json } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { NotFound, NothingToDo } from "#lib/errors.ts";
import { type Actor, assertMay, by } from "#lib/users/policy.ts";
import { matchColumns } from "./matchColumns.ts";
import { addressIn, planTable, revisionIn } from "./planTable.ts";
import { readCurrent, readKnown } from "./readCurrent.ts";
import { readTable } from "./readTable.ts";
import {
  type ImportRow,
  type ImportState,
  importRowsSchema,
  importStateSchema,
  isTakeable,
  isTaken,
  isUndone,
  progressOf,
} from "./schema.ts";
import { takeRow, untakeRow } from "./takeRow.ts";

/** Rows that are done between two notes of it: so much could be forgotten if the server stopped in between. */
const perNote = 25;

/**
 * Reads a table and notes what each row would do; no entry changes. Replaces what the same person has checked for this type
 * and not taken over. Throws InvalidInput for a file that is no such table. Returns the id.
 */
export async function checkTable(
  actor: Actor,
  key: TypeKey,
  { name, content }: { name: string; content: Uint8Array },
): Promise<string> {
  assertMay(actor, "content.edit");
  const [type, table, { publicUrl }] = [typeOf(key), await readTable(content), env()];
  const columns = matchColumns(type, table.headings);
  const named = new Map(table.rows.map((row) => [addressIn(columns, row, publicUrl), revisionIn(columns, row)]));
  const planned = planTable(type, table, publicUrl, await readCurrent(type, named), await readKnown());
  const rows = planned.map((row) => (row.kind === "new" ? { ...row, id: randomUUID() } : row));
  return db.$transaction(async (tx) => {
    await tx.import.deleteMany({ where: { type: key, state: "checked", ...by(actor) } });
    const { id } = await tx.import.create({
      data: {
        type: key,
        fileName: name.slice(0, 200),
        state: "checked",
        otherColumns: columns.others,
        rows: asJson(rows),
        ...by(actor),
      },
    });
    return id;
  });
}

/** Takes all rows over that can be, each for itself. Throws NotFound, and NothingToDo when that has happened already. */
export async function runImport(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "content.edit");
  const { type, rows, fileName } = await claimImport(id, "checked", { state: "done", finishedAt: new Date() });
  const done = await rowByRow(id, rows, async (row) =>
    isTakeable(row) ? { ...row, taken: await takeRow(actor, type, row) } : row,
  );
  const taken = done.filter(isTaken).length;
  const details = { type: type.key, title: fileName, taken, left: done.filter(isTakeable).length - taken };
  await db.$transaction((tx) => recordAudit(tx, actor, "import.run", id, details));
}

/** Undoes what was taken over, row by row. Throws NotFound, and NothingToDo when there is nothing (more) to undo. */
export async function undoImport(actor: Actor, id: string): Promise<void> {
  assertMay(actor, "content.edit");
  const { type, rows, fileName } = await claimImport(id, "done", { state: "undone" });
  const done = await rowByRow(id, rows, async (row) =>
    row.taken && isTaken(row) ? { ...row, undone: await untakeRow(actor, type, row, row.taken) } : row,
  );
  const undone = done.filter(isUndone).length;
  const details = { type: type.key, title: fileName, undone, left: done.filter(isTaken).length - undone };
  await db.$transaction((tx) => recordAudit(tx, actor, "import.undo", id, details));
}

/** Takes a takeover on to its next state, so that of two who press at once only one does it. */
async function claimImport(id: string, from: ImportState, to: { state: ImportState; finishedAt?: Date }) {
  const found = await db.import.findUnique({ where: { id } });
  if (!found) throw new NotFound("Diese Tabelle");
  const rows = importRowsSchema.parse(found.rows);
  if (progressOf({ rows, state: importStateSchema.parse(found.state), finishedAt: found.finishedAt }) === "running") {
    throw new NothingToDo("Die Übernahme läuft noch. Bitte laden Sie die Seite gleich noch einmal.");
  }
  const { count } = await db.import.updateMany({ where: { id, state: from }, data: to });
  if (count === 0) throw new NothingToDo("Das ist schon geschehen.");
  return { type: typeOf(found.type), fileName: found.fileName, rows };
}

/** Does something with each row and notes what came of it. */
async function rowByRow(id: string, rows: ImportRow[], work: (row: ImportRow) => Promise<ImportRow>) {
  const now = [...rows];
  for (const [index, row] of rows.entries()) {
    now[index] = await work(row);
    if ((index + 1) % perNote === 0 || index + 1 === rows.length) {
      await db.import.update({ where: { id }, data: { rows: asJson(now), finishedAt: new Date() } });
    }
  }
  return now;
}

/** Rows are JSON by construction: their values come from cells that were read. */
const asJson = (rows: ImportRow[]): Json => JSON.parse(JSON.stringify(rows));
