import "server-only";
import { isReserved, listPageAt } from "#lib/addresses/reserved.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { readDestination } from "#lib/content/destination.ts";
import { db, isDuplicate, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import { forgetContentVersion, raiseContentVersion } from "#lib/pageCache/contentVersion.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { redirectInputSchema, type ShownRedirect } from "./schema.ts";

/** Lets an address lead to an entry or out of the portal. Throws InvalidInput, also where something is already. */
export async function addRedirect(actor: Actor, input: unknown): Promise<string> {
  assertMay(actor, "content.publish");
  const { path, target } = parseInput(redirectInputSchema, input);
  await visibly(path, async (tx) => {
    await assertFree(tx, path);
    const data = { path, manual: true, createdBy: actor.name, ...(await columnsOf(tx, target)) };
    await tx.redirect.create({ data });
    await recordAudit(tx, actor, "redirect.create", path, { title: path });
  });
  return path;
}

/** Changes a redirect that editors made. Throws Conflict when it is no longer as shown. */
export async function changeRedirect(actor: Actor, shown: ShownRedirect, input: unknown): Promise<void> {
  assertMay(actor, "content.publish");
  const { path, target } = parseInput(redirectInputSchema, input);
  await visibly(path, async (tx) => {
    const changed = await tx.redirect.updateMany({
      where: { ...shown, manual: true },
      data: { path: shown.path, ...(await columnsOf(tx, target)) },
    });
    if (changed.count === 0) throw changedMeanwhile();
    if (path !== shown.path) {
      await assertFree(tx, path);
      await tx.redirect.update({ where: { path: shown.path }, data: { path } });
    }
    await recordAudit(tx, actor, "redirect.change", path, { title: path });
  });
}

/** Removes a redirect that editors made. Throws Conflict when it is no longer as shown. */
export async function removeRedirect(actor: Actor, shown: ShownRedirect): Promise<void> {
  assertMay(actor, "content.publish");
  await visibly(shown.path, async (tx) => {
    const removed = await tx.redirect.deleteMany({ where: { ...shown, manual: true } });
    if (removed.count === 0) throw changedMeanwhile();
    await recordAudit(tx, actor, "redirect.delete", shown.path, { title: shown.path });
  });
}

/** One transaction that shows with the next request; somebody who was first at this address is named, not an error. */
async function visibly(path: string, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await db.$transaction(async (tx) => {
      await work(tx);
      await raiseContentVersion(tx);
    });
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInput({ path: leadsOn(path) });
    throw error;
  }
  forgetContentVersion();
}

/**
 * Only addresses where nothing is may lead on. Together with targets that are entries or outside, never other redirects,
 * that is why redirects cannot form loops.
 */
async function assertFree(tx: Tx, path: string): Promise<void> {
  if (isReserved(path)) throw new InvalidInput({ path: `Die Adresse ${path} braucht das Portal selbst.` });
  const live = (await tx.address.findUnique({ where: { path } }))?.title ?? listPageAt(path)?.label;
  if (live) {
    const message = `Unter ${path} steht schon „${live}“ auf der Website. Eine Weiterleitung käme dort nie an die Reihe.`;
    throw new InvalidInput({ path: message });
  }
  const existing = await tx.redirect.findUnique({ where: { path }, select: { entry: true } });
  if (existing?.entry?.trashedAt) {
    const message = `Die Adresse ${path} gehört zu „${existing.entry.title}“ im Papierkorb und führt nach dem Wiederherstellen dorthin.`;
    throw new InvalidInput({ path: message });
  }
  if (existing) throw new InvalidInput({ path: leadsOn(path) });
}

const leadsOn = (path: string) => `Von ${path} gibt es schon eine Weiterleitung. Sie steht in der Liste.`;

async function columnsOf(tx: Tx, typed: string): Promise<{ entryId: string | null; url: string | null }> {
  const target = await readDestination(tx, typed);
  if (typeof target === "string") throw new InvalidInput({ target });
  return target.kind === "entry" ? { entryId: target.id, url: null } : { entryId: null, url: target.url };
}

const changedMeanwhile = () =>
  new Conflict(
    "Die Weiterleitung wurde inzwischen geändert oder gelöscht. Bitte laden Sie die Seite neu und prüfen Sie sie.",
    0,
  );
