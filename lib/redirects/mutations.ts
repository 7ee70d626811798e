import "server-only";
import { isReserved, listPageAt } from "#lib/addresses/reserved.ts";
import { recordAudit } from "#lib/audit/record.ts";
import { type Destination, readDestination } from "#lib/content/destination.ts";
import { db, isDuplicate, type Tx } from "#lib/db.ts";
import { Conflict, InvalidInput } from "#lib/errors.ts";
import { visibly } from "#lib/pageCache/visibly.ts";
import { parseInput } from "#lib/parse.ts";
import { type Actor, assertMay } from "#lib/users/policy.ts";
import { redirectInputSchema, type ShownRedirect } from "./schema.ts";

/** Lets an address lead to an entry or out of the portal. Throws InvalidInput, also where something is already. */
export async function addRedirect(actor: Actor, input: unknown): Promise<void> {
  assertMay(actor, "content.publish");
  const { path, target } = await readInput(input);
  await changeAt(path, async (tx) => {
    const columns = columnsOf(await whyNot(tx, path), await readTarget(tx, path, target));
    await tx.redirect.create({ data: { path, manual: true, createdBy: actor.name, ...columns } });
    await recordAudit(tx, actor, "redirect.create", path, { title: path });
  });
}

/** Changes a redirect that editors made. Throws Conflict when it is no longer as shown. */
export async function changeRedirect(actor: Actor, shown: ShownRedirect, input: unknown): Promise<void> {
  assertMay(actor, "content.publish");
  const { path, target } = await readInput(input);
  await changeAt(path, async (tx) => {
    const taken = path === shown.path ? null : await whyNot(tx, path);
    const columns = columnsOf(taken, await readTarget(tx, path, target));
    const changed = await tx.redirect.updateMany({ where: { ...shown, manual: true }, data: { path, ...columns } });
    if (changed.count === 0) throw changedMeanwhile();
    await recordAudit(tx, actor, "redirect.change", path, { title: path });
  });
}

/** Removes a redirect that editors made. Throws Conflict when it is no longer as shown. */
export async function removeRedirect(actor: Actor, shown: ShownRedirect): Promise<void> {
  assertMay(actor, "content.publish");
  await changeAt(shown.path, async (tx) => {
    const removed = await tx.redirect.deleteMany({ where: { ...shown, manual: true } });
    if (removed.count === 0) throw changedMeanwhile();
    await recordAudit(tx, actor, "redirect.delete", shown.path, { title: shown.path });
  });
}

/** Both fields. Throws InvalidInput with what is wrong in either of them, not in the first alone. */
async function readInput(input: unknown) {
  try {
    return parseInput(redirectInputSchema, input);
  } catch (error) {
    if (!(error instanceof InvalidInput) || error.fields.target) throw error;
    const { target } = parseInput(redirectInputSchema.pick({ target: true }), input);
    const found = await readDestination(db, target);
    throw new InvalidInput({ ...error.fields, ...(typeof found === "string" && { target: found }) });
  }
}

async function readTarget(tx: Tx, path: string, target: string): Promise<Destination | string> {
  if (target === path) return "Das ist dieselbe Adresse. Bitte geben Sie an, wohin sie führen soll.";
  return readDestination(tx, target);
}

/** Somebody who was first at this address is named, not an error. */
async function changeAt(path: string, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await visibly(work);
  } catch (error) {
    if (isDuplicate(error)) throw new InvalidInput({ path: leadsOn(path) });
    throw error;
  }
}

/**
 * Why an address cannot lead on, or null: something is there. As only addresses where nothing is lead on, and only to entries
 * or outside, never to other redirects, redirects cannot form loops.
 */
async function whyNot(tx: Tx, path: string): Promise<string | null> {
  if (isReserved(path)) return `Die Adresse ${path} braucht das Portal selbst.`;
  const live = (await tx.address.findUnique({ where: { path } }))?.title ?? listPageAt(path)?.label;
  if (live)
    return `Unter ${path} steht schon „${live}“ auf der Website. Eine Weiterleitung käme dort nie an die Reihe.`;
  const existing = await tx.redirect.findUnique({ where: { path }, select: { entry: true } });
  if (existing?.entry?.trashedAt)
    return `Die Adresse ${path} gehört zu „${existing.entry.title}“ im Papierkorb und führt nach dem Wiederherstellen dorthin.`;
  return existing && leadsOn(path);
}

const leadsOn = (path: string) => `Von ${path} gibt es schon eine Weiterleitung. Sie steht in der Liste.`;

/** The columns of a target; throws InvalidInput with all that is wrong at once. */
function columnsOf(taken: string | null, target: Destination | string) {
  if (taken || typeof target === "string")
    throw new InvalidInput({ ...(taken && { path: taken }), ...(typeof target === "string" && { target }) });
  return target.kind === "entry" ? { entryId: target.id, url: null } : { entryId: null, url: target.url };
}

const changedMeanwhile = () =>
  new Conflict(
    "Die Weiterleitung wurde inzwischen geändert oder gelöscht. Bitte laden Sie die Seite neu und prüfen Sie sie.",
    0,
  );
