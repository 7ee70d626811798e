/** What holds after every step, whatever was done before. */
import { expect } from "vitest";
import { findPublishedRedirect } from "#lib/addresses/queries.ts";
import { changedFields } from "#lib/content/contentType.ts";
import { publishRevisionIn, rehearse } from "#lib/content/publish.ts";
import { collectReferences } from "#lib/content/references.ts";
import { typeOf } from "#lib/content/registry.ts";
import { readRevision } from "#lib/content/revisions.ts";
import { db } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import { system } from "#lib/users/policy.ts";
import { publishedRow } from "#tests/factories.ts";
import { contentVersion, type Known, visible, type World } from "./world.ts";

export async function assertInvariants(world: World): Promise<void> {
  const rows = await db.entry.findMany({ include: { revisions: { orderBy: { number: "asc" } } } });
  expect(rows.map(({ id }) => id).sort()).toEqual(world.entries.map(({ id }) => id).sort());
  for (const row of rows) {
    const known = world.entries.find(({ id }) => id === row.id);
    if (known) await assertEntry(row, known);
  }
  const live = rows.filter(({ published }) => published !== null);
  const addresses = await db.address.findMany();
  expect(addresses.map(({ entryId }) => entryId).sort()).toEqual(live.map(({ id }) => id).sort());
  await assertRedirects(addresses.map(({ path }) => path));
  await assertVisible(world);
}

type Row = Awaited<ReturnType<typeof db.entry.findMany<{ include: { revisions: true } }>>>[number];

async function assertEntry(row: Row, known: Known): Promise<void> {
  const { id, draft, published, trashedAt, revisions, version, changes } = row;
  const type = typeOf(row.type);
  expect(version, "versions only rise").toBeGreaterThanOrEqual(known.version);
  known.version = version;
  known.trashed = trashedAt !== null;
  expect(revisions.at(-1)?.number, "the newest revision is the draft").toBe(draft);
  if (trashedAt) expect(published, "what is in the trash is never live").toBeNull();
  assertPromises(row, known);

  const draftData = await readRevision(db, type, id, draft);
  expect(await references(id, false), "references of the draft").toEqual(await collected(type, draftData));
  if (published === null) {
    expect(await publishedRow(known.type, id)).toBeNull();
    expect(await references(id, true)).toEqual([]);
    expect(changes).toBe(0);
    return;
  }
  const liveData = await readRevision(db, type, id, published);
  expect(await references(id, true), "references of what is live").toEqual(await collected(type, liveData));
  expect(changes).toBe(changedFields(type, liveData, draftData).length);
  expect((await db.address.findUnique({ where: { entryId: id } }))?.path).toBe(type.address(liveData));
  await assertPublishedRow(known, published);
}

/** Words that somebody was told are saved stand in a revision, or the same person typed on from them. */
function assertPromises({ revisions }: Row, { promised }: Known): void {
  for (const { word, number, kind, userId } of promised) {
    const kept = revisions.find((revision) => revision.number === number);
    if (kept) expect(JSON.stringify(kept.data), `words of revision ${number}`).toContain(word);
    else {
      expect(kind, `revision ${number} with "${word}" is gone`).toBe("autosave");
      const next = revisions.find((revision) => revision.number > number);
      expect(next?.createdById, `revision ${number} was folded into that of somebody else`).toBe(userId);
    }
  }
}

const order = (a: { field: string; targetId: string }, b: { field: string; targetId: string }) =>
  `${a.field} ${a.targetId}`.localeCompare(`${b.field} ${b.targetId}`);

const references = async (sourceId: string, live: boolean) =>
  (await db.reference.findMany({ where: { sourceId, live }, select: { field: true, targetId: true } })).sort(order);

async function collected(type: Parameters<typeof collectReferences>[0], data: Parameters<typeof collectReferences>[1]) {
  const all = collectReferences(type, data);
  const there = await db.entry.findMany({ where: { id: { in: all.map(({ targetId }) => targetId) } } });
  return all.filter(({ targetId }) => there.some(({ id }) => id === targetId)).sort(order);
}

/** Publishing the very same revision once more would change nothing. Where it could not be any more, nothing is known. */
async function assertPublishedRow({ id, type }: Known, published: number): Promise<void> {
  const before = await publishedRow(type, id);
  let after: unknown = before;
  const again = rehearse(system, async (tx) => {
    await publishRevisionIn(tx, system, { id, version: "newest" }, published);
    if (type === "page") after = await tx.page.findUnique({ where: { id } });
    if (type === "carrier") after = await tx.carrier.findUnique({ where: { id } });
    if (type === "project") after = await tx.project.findUnique({ where: { id } });
  });
  await again.catch((error: unknown) => {
    if (!(error instanceof InvalidInput)) throw error;
  });
  expect(before, "the published row is that of the published revision").toEqual(after);
}

/** Redirects stand where nothing lives and lead, in one step, to something that does, or wait. */
async function assertRedirects(livePaths: string[]): Promise<void> {
  for (const { path } of await db.redirect.findMany()) {
    expect(livePaths, "a redirect never hides a live address").not.toContain(path);
    const target = await findPublishedRedirect(path);
    if (target) expect(livePaths).toContain(target);
  }
}

/** Whatever visitors could notice has raised the content version. */
async function assertVisible(world: World): Promise<void> {
  const [seen, version] = [await visible(), await contentVersion()];
  if (seen !== world.visible) expect(version).toBeGreaterThan(world.contentVersion);
  expect(version).toBeGreaterThanOrEqual(world.contentVersion);
  world.visible = seen;
  world.contentVersion = version;
}
