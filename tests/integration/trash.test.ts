/** The trash: what may go in, what comes back, what is gone for good. */
import { describe, expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { findEntry } from "#lib/content/queries.ts";
import { typeOf } from "#lib/content/registry.ts";
import { saveDraft } from "#lib/content/save.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound, type UserError } from "#lib/errors.ts";
import { emptyTrash } from "#lib/trash/emptyTrash.ts";
import { deleteForever, moveToTrash, restoreFromTrash } from "#lib/trash/mutations.ts";
import { findTrashed, listTrash } from "#lib/trash/queries.ts";
import { keepDays } from "#lib/trash/schema.ts";
import { system } from "#lib/users/policy.ts";
import { editor, everything, makeDraft, makePublished, paragraph, publishedRow, reader } from "#tests/factories.ts";
import { stay } from "#tests/planning.ts";

const refusal = (work: Promise<unknown>) => work.then(() => undefined).catch((error: UserError) => error);
const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
const eventsOf = (subject: string) =>
  db.auditEvent.findMany({ where: { subject }, select: { action: true, actor: true }, orderBy: { at: "asc" } });

describe.each(typeKeys)("%s", (key) => {
  test("goes from the website into the trash and comes back as a draft with all of its words", async () => {
    const live = await makePublished(key);
    const path = (await db.address.findUniqueOrThrow({ where: { entryId: live.id } })).path;
    const trashed = await moveToTrash(editor, live);
    expect(await publishedRow(key, live.id)).toBeNull();
    expect(await db.address.findUnique({ where: { entryId: live.id } })).toBeNull();
    expect(await findTrashed(reader, live.id)).toMatchObject({ trashedBy: editor.name, daysLeft: keepDays });
    expect((await listTrash(reader, key)).map(({ id }) => id)).toContain(live.id);

    const { addressTaken, ...back } = await restoreFromTrash(editor, trashed);
    expect(addressTaken).toBeNull();
    expect(await publishedRow(key, live.id)).toBeNull();
    expect(await findTrashed(reader, live.id)).toBeNull();
    expect(await db.entry.findUnique({ where: { id: live.id } })).toMatchObject({ published: null, trashedAt: null });
    await publish(editor, back, live.input);
    expect(await db.address.findUnique({ where: { entryId: live.id } })).toMatchObject({ path });
    const actions = (await eventsOf(live.id)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["entry.withdraw", "entry.trash", "entry.untrash"]));
  });

  test("is not for readers, and a stale version is refused on every way", async () => {
    const draft = await makeDraft(key);
    const stale = { id: draft.id, version: draft.version + 5 };
    const before = await everything();
    for (const work of [moveToTrash, restoreFromTrash, deleteForever]) {
      await expect(work(reader, draft)).rejects.toThrow(NotAllowed);
    }
    await expect(moveToTrash(editor, stale)).rejects.toThrow(Conflict);
    expect(await everything()).toEqual(before);
    const trashed = await moveToTrash(editor, draft);
    await expect(restoreFromTrash(editor, stale)).rejects.toThrow(Conflict);
    await expect(deleteForever(system, stale)).rejects.toThrow(Conflict);
    await expect(deleteForever(editor, trashed)).rejects.toThrow(NotAllowed);
    await expect(moveToTrash(editor, trashed)).rejects.toThrow(NotFound);
    await expect(saveDraft(editor, trashed, draft.input)).rejects.toThrow(NotFound);
    await expect(withdraw(editor, trashed)).rejects.toThrow(NotFound);
  });

  test("is deleted for good by the administration, with everything about it", async () => {
    const trashed = await moveToTrash(editor, await makePublished(key));
    await deleteForever(system, trashed);
    expect(await db.entry.findUnique({ where: { id: trashed.id } })).toBeNull();
    expect(await db.revision.count({ where: { entryId: trashed.id } })).toBe(0);
    expect(await db.redirect.count({ where: { entryId: trashed.id } })).toBe(0);
    expect((await eventsOf(trashed.id)).map(({ action }) => action)).toContain("entry.delete");
    await expect(restoreFromTrash(editor, trashed)).rejects.toThrow(NotFound);
  });
});

test("deleting for good leaves those who name it with their words", async () => {
  const film = await makeDraft("film");
  const page = await makeDraft("page", { body: paragraph("Zum Film", film.id) });
  const user = await moveToTrash(editor, page);
  await deleteForever(system, await moveToTrash(editor, film));
  const back = await restoreFromTrash(editor, user);
  expect(await db.reference.count({ where: { sourceId: page.id } })).toBe(0);
  expect((await findEntry(reader, page.id))?.data.body).toMatchObject(paragraph("Zum Film"));
  const errors = await refusal(publish(editor, back, page.input));
  expect(errors instanceof InvalidInput && errors.fields).toEqual({ body: expect.stringContaining("nicht mehr gibt") });
});

test("an address that somebody else has taken meanwhile is said, and theirs stays", async () => {
  const mine = await makePublished("film");
  const trashed = await moveToTrash(editor, mine);
  await makePublished("film", { slug: mine.input.slug, title: "Neuer Film" });
  const back = await restoreFromTrash(editor, trashed);
  expect(back.addressTaken).toMatch(/gehört schon zu „Neuer Film“/);
  const errors = await refusal(publish(editor, back, mine.input));
  expect(errors instanceof InvalidInput && Object.keys(errors.fields)).toEqual(["slug"]);
});

test("an old address leads on again once it is live again", async () => {
  const film = await makePublished("film", { slug: "vorher" });
  const moved = await publish(editor, film, { ...film.input, slug: "nachher" });
  const back = await restoreFromTrash(editor, await moveToTrash(editor, moved));
  expect(await db.redirect.findMany({ where: { entryId: film.id }, orderBy: { path: "asc" } })).toMatchObject([
    { path: "/filme/nachher" },
    { path: "/filme/vorher" },
  ]);
  await publish(editor, back, { ...film.input, slug: "nachher" });
  expect(await db.redirect.findMany({ where: { entryId: film.id } })).toMatchObject([{ path: "/filme/vorher" }]);
});

test("after thirty days the trash empties itself, and not before", async () => {
  const trashed = await moveToTrash(editor, await makeDraft(typeOf("event").key));
  const kept = await makeDraft("event");
  await emptyTrash(stay, days(keepDays - 1));
  expect(await findTrashed(reader, trashed.id)).not.toBeNull();
  await emptyTrash(stay, days(keepDays + 1));
  expect(await db.entry.findUnique({ where: { id: trashed.id } })).toBeNull();
  expect(await db.entry.findUnique({ where: { id: kept.id } })).not.toBeNull();
  expect(await eventsOf(trashed.id)).toContainEqual({ action: "entry.delete", actor: system.name });
});

describe("at the same moment", () => {
  test("of several who fetch it back one does", async () => {
    const trashed = await moveToTrash(editor, await makeDraft("film"));
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => restoreFromTrash(editor, trashed)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Conflict);
  });

  test("trash and publishing end in one of both, never live in the trash", async () => {
    for (let round = 0; round < 5; round += 1) {
      const draft = await makeDraft("film");
      const outcomes = await Promise.allSettled([moveToTrash(editor, draft), publish(editor, draft, draft.input)]);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const entry = await db.entry.findUniqueOrThrow({ where: { id: draft.id } });
      expect(entry.trashedAt !== null && entry.published !== null).toBe(false);
      expect((await publishedRow("film", draft.id)) !== null).toBe(entry.published !== null);
    }
  });

  test("nobody publishes a use of what is just being put away", async () => {
    for (let round = 0; round < 5; round += 1) {
      const carrier = await makePublished("carrier");
      const project = await makeDraft("project");
      const naming = { ...project.input, carrier: carrier.id };
      await Promise.allSettled([moveToTrash(editor, carrier), publish(editor, project, naming)]);
      const entry = await db.entry.findUniqueOrThrow({ where: { id: carrier.id } });
      expect(entry.trashedAt === null).toBe((await publishedRow("project", project.id)) !== null);
    }
  });
});
