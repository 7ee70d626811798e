/**
 * The only bridge between the two halves. Everything a visitor can see is written here, in one transaction with its
 * references, its redirects, its audit event and the content version that makes kept pages stale.
 */
import "server-only";
import { recordAudit } from "#lib/audit/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { InUse, InvalidInput } from "#lib/errors.ts";
import { forgetContentVersion, raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { leave, moveTo } from "./addresses.ts";
import { type ContentType, checkDraft, checkLive } from "./contentType.ts";
import { collectReferences, liveDependents, unpublishedRelations, writeReferences } from "./references.ts";
import { typeOf } from "./registry.ts";
import { claim, namingDuplicates, summary, type Target } from "./revisions.ts";
import { type Saved, writeDraft } from "./save.ts";

/** One transaction after which this server shows the change at once. */
async function visibly<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await db.$transaction(async (tx) => {
    const outcome = await work(tx);
    await raiseContentVersion(tx);
    return outcome;
  });
  forgetContentVersion();
  return result;
}

/**
 * Saves the input and makes it live. Throws InvalidInput with every field that keeps it from going live, and Conflict
 * when the version is not the newest; in both cases nothing has changed.
 */
export async function publish(actor: Actor, target: Target, input: Record<string, unknown>): Promise<Saved> {
  assertMay(actor, "content.publish");
  if (target.type) assertReadable(typeOf(target.type), input);
  return namingDuplicates(() =>
    visibly(async (tx) => {
      const { entry, type, data } = await writeDraft(tx, actor, target, input);
      const errors = { ...checkLive(type, data), ...(await unpublishedRelations(tx, type, data)) };
      if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
      const { title, address } = summary(type, data);
      await moveTo(tx, type, { id: entry.id, title, path: address });
      await type.publish(tx, entry.id, data);
      await writeReferences(tx, entry.id, collectReferences(type, data), true);
      await tx.entry.update({
        where: { id: entry.id },
        data: { published: entry.draft, publishedAt: new Date(), changes: 0 },
      });
      await recordAudit(tx, actor, "entry.publish", entry.id, {
        type: type.key,
        title,
        address,
        revision: entry.draft,
      });
      return { id: entry.id, version: entry.version };
    }),
  );
}

/** Input that is not even a draft is answered with everything that keeps it from going live, not in two waves. */
function assertReadable(type: ContentType, input: Record<string, unknown>): void {
  if (Object.keys(checkDraft(type, input).errors).length > 0) throw new InvalidInput(checkLive(type, input));
}

/** Takes an entry off the public pages; its words stay as a draft. Throws InUse when live entries have chosen it. */
export async function withdraw(actor: Actor, target: Target): Promise<Saved> {
  assertMay(actor, "content.publish");
  return visibly(async (tx) => {
    const entry = await claim(tx, actor, target);
    if (entry.published === null) throw new InvalidInput({ "": "Dieser Eintrag ist nicht veröffentlicht." });
    const dependents = await liveDependents(tx, entry.id);
    if (dependents.length > 0) {
      const titles = dependents.map((source) => `„${source.title}“`).join(", ");
      throw new InUse(`Das kann nicht zurückgezogen werden, denn es wird noch gebraucht: ${titles}.`, dependents);
    }
    await typeOf(entry.type).withdraw(tx, entry.id);
    await leave(tx, entry.id);
    await tx.reference.deleteMany({ where: { sourceId: entry.id, live: true } });
    await tx.entry.update({ where: { id: entry.id }, data: { published: null, publishedAt: null, changes: 0 } });
    await recordAudit(tx, actor, "entry.withdraw", entry.id, { type: entry.type, title: entry.title });
    return { id: entry.id, version: entry.version };
  });
}
