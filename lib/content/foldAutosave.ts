import type { Tx } from "#lib/db.ts";
import type { Actor } from "#lib/users/policy.ts";

type Overtaken = { id: string; draft: number; published: number | null };

/**
 * Saving while somebody types leaves one revision, not hundreds: the newest one goes when the same person's next one
 * has come. It stays when it stands for more than that: published, planned, under review, named, saved by hand, or what
 * a page was opened with, because other pages may have been, too, and need it to tell what they changed.
 * Numbers only rise, so whoever still holds a number never finds other words behind it.
 */
export async function foldAutosave(tx: Tx, actor: Actor, { id, draft, published }: Overtaken): Promise<void> {
  if (draft === published) return;
  const about = { where: { entryId: id, revision: draft } };
  if ((await tx.schedule.count(about)) > 0 || (await tx.review.count(about)) > 0) return;
  await tx.revision.deleteMany({
    where: { entryId: id, number: draft, kind: "autosave", name: null, ...whose(actor) },
  });
}

/** Saved by hand: whatever the same person typed last is now more than an autosave. True when there was something to mark. */
export async function keepAutosave(tx: Tx, actor: Actor, entryId: string, number: number): Promise<boolean> {
  const own = { entryId, number, kind: "autosave", ...whose(actor) };
  return (await tx.revision.updateMany({ where: own, data: { kind: "save" } })).count > 0;
}

const whose = ({ userId, name }: Actor) => ({ createdById: userId, createdBy: userId === null ? name : undefined });
