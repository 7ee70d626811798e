import type { Tx } from "#lib/db.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import type { Target } from "./revisions.ts";

/**
 * Keeps an entry as it is until the end of the transaction, without a new version, for changes that touch none of its
 * words: plans, decisions. Whoever changes what hangs on an entry takes the entry first, so that two never wait for each
 * other. Throws NotFound, and Conflict when the version is not the newest.
 */
export async function hold(tx: Tx, { id, version }: Target) {
  const which = { id, trashedAt: null, version: version === "newest" ? undefined : version };
  const { count } = await tx.entry.updateMany({ where: which, data: { id } });
  const entry = await tx.entry.findUnique({ where: { id, trashedAt: null } });
  if (!entry) throw new NotFound();
  if (count === 1) return entry;
  const message = `Inzwischen hat ${entry.updatedBy} diesen Eintrag geändert. Bitte laden Sie die Seite neu und sehen Sie sich die neue Fassung an.`;
  throw new Conflict(message, entry.version);
}
