import type { Tx } from "#lib/db.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { type Actor, touchedBy } from "#lib/users/policy.ts";

/** As `claim` for entries in the trash: raises the version, or throws Conflict or NotFound. */
export async function claimTrashed(tx: Tx, actor: Actor, { id, version }: { id: string; version: number }) {
  const { count } = await tx.entry.updateMany({
    where: { id, version, trashedAt: { not: null } },
    data: { version: { increment: 1 }, ...touchedBy(actor) },
  });
  const entry = await tx.entry.findUnique({ where: { id } });
  if (!entry) throw new NotFound();
  if (count === 1) return entry;
  const what = entry.trashedAt ? "geändert" : "aus dem Papierkorb geholt";
  throw new Conflict(
    `Inzwischen hat ${entry.updatedBy} diesen Eintrag ${what}. Bitte laden Sie die Seite neu.`,
    entry.version,
  );
}
