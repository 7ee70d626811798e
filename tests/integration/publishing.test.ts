/** Saving, publishing and withdrawing, for every content type. */
import { describe, expect, test } from "vitest";
import { publish, publishRevision, withdraw } from "#lib/content/publish.ts";
import { typeOf } from "#lib/content/registry.ts";
import { createEntry, saveDraft } from "#lib/content/save.ts";
import { typeKeys } from "#lib/content/typeKeys.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed, NotFound } from "#lib/errors.ts";
import { editor, everything, inputFor, makeDraft, makePublished, publishedRow, reader } from "#tests/factories.ts";
import { makeMedia } from "#tests/mediaFiles.ts";

const actionsOn = async (subject: string) =>
  (await db.auditEvent.findMany({ where: { subject }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
    ({ action }) => action,
  );

const contentVersion = async () => (await db.site.findUnique({ where: { id: 1 } }))?.contentVersion ?? 0;

describe.each(typeKeys)("%s", (key) => {
  const titleField = typeOf(key).titleField;

  test("a draft is for editors alone", async () => {
    const { id } = await makeDraft(key);
    expect(await publishedRow(key, id)).toBeNull();
    expect(await db.address.findUnique({ where: { entryId: id } })).toBeNull();
    expect(await db.entry.findUnique({ where: { id } })).toMatchObject({ draft: 1, published: null, version: 1 });
    expect(await actionsOn(id)).toEqual(["entry.create"]);
  });

  test("publishing makes the saved words live, at their address", async () => {
    const draft = await makeDraft(key);
    const before = await contentVersion();
    const title = `Neuer Titel für ${key}`;
    const saved = await publish(editor, draft, { ...draft.input, [titleField]: title });
    expect(saved).toMatchObject({ id: draft.id, version: 2 });
    expect(await publishedRow(key, draft.id)).toMatchObject({ [titleField]: title });
    expect(await db.address.findUnique({ where: { entryId: draft.id } })).toMatchObject({ title, type: key });
    expect(await db.entry.findUnique({ where: { id: draft.id } })).toMatchObject({
      draft: 2,
      published: 2,
      changes: 0,
    });
    expect((await actionsOn(draft.id)).sort()).toEqual(["entry.create", "entry.publish", "entry.save"]);
    expect(await contentVersion()).toBeGreaterThan(before);
  });

  test("a draft of something live changes nothing for visitors", async () => {
    const live = await makePublished(key);
    const before = await publishedRow(key, live.id);
    const version = await contentVersion();
    await saveDraft(editor, live, { ...live.input, [titleField]: "Noch geheim" });
    expect(await publishedRow(key, live.id)).toEqual(before);
    expect(await contentVersion()).toBe(version);
    expect(await db.entry.findUnique({ where: { id: live.id } })).toMatchObject({ draft: 2, published: 1, changes: 1 });
  });

  test("withdrawing leaves a draft and nothing for visitors", async () => {
    const live = await makePublished(key);
    const before = await contentVersion();
    await withdraw(editor, live);
    expect(await publishedRow(key, live.id)).toBeNull();
    expect(await db.address.findUnique({ where: { entryId: live.id } })).toBeNull();
    expect(await db.entry.findUnique({ where: { id: live.id } })).toMatchObject({ published: null, draft: 1 });
    expect(await actionsOn(live.id)).toContain("entry.withdraw");
    expect(await contentVersion()).toBeGreaterThan(before);
  });

  test("a stale version is refused, and nothing changes", async () => {
    const live = await makePublished(key);
    await saveDraft(editor, live, { ...live.input, [titleField]: "Von jemand anderem" });
    const before = await everything();
    const mine = { ...live.input, [titleField]: "Von mir" };
    await expect(saveDraft(editor, live, mine)).rejects.toThrow(Conflict);
    await expect(publish(editor, live, mine)).rejects.toThrow(Conflict);
    await expect(withdraw(editor, live)).rejects.toThrow(Conflict);
    expect(await everything()).toEqual(before);
  });

  test("a reader changes nothing", async () => {
    const live = await makePublished(key);
    const before = await everything();
    await expect(createEntry(reader, key, inputFor(key))).rejects.toThrow(NotAllowed);
    await expect(saveDraft(reader, live, live.input)).rejects.toThrow(NotAllowed);
    await expect(publish(reader, live, live.input)).rejects.toThrow(NotAllowed);
    await expect(withdraw(reader, live)).rejects.toThrow(NotAllowed);
    expect(await everything()).toEqual(before);
  });

  test("what is incomplete can be saved but not published, and a refused publish changes nothing", async () => {
    const { input, ...made } = await makeDraft(key);
    const incomplete = { ...input, [titleField]: "" };
    const draft = await saveDraft(editor, made, incomplete);
    const before = await everything();
    await expect(publish(editor, draft, incomplete)).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(before);
  });

  test("a new entry needs a name, or nobody would find it again", async () => {
    const before = await everything();
    await expect(createEntry(editor, key, {})).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(before);
  });

  test("of many writes with the same version one wins", async () => {
    const draft = await makeDraft(key);
    const writes = Array.from({ length: 6 }, (_, n) =>
      (n % 2 ? publish : saveDraft)(editor, draft, { ...draft.input, [titleField]: `Fassung ${n}` }),
    );
    const outcomes = await Promise.allSettled(writes);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused).toHaveLength(5);
    for (const reason of refused) expect(reason).toBeInstanceOf(Conflict);
    expect(await db.entry.findUnique({ where: { id: draft.id } })).toMatchObject({ version: 2, draft: 2 });
  });
});

test("a stored revision goes live as it is, and newer words wait", async () => {
  const draft = await makeDraft("project");
  const newer = await saveDraft(editor, draft, { ...draft.input, title: "Neuere Worte" });
  await publishRevision(editor, newer, 1);
  expect(await publishedRow("project", draft.id)).toMatchObject({ title: draft.input.title });
  expect(await db.entry.findUnique({ where: { id: draft.id } })).toMatchObject({ draft: 2, published: 1, changes: 1 });
});

test("what lies in the trash is not there for any write", async () => {
  const draft = await makeDraft("project");
  await db.entry.update({ where: { id: draft.id }, data: { trashedAt: new Date() } });
  await expect(saveDraft(editor, draft, draft.input)).rejects.toThrow(NotFound);
  await expect(publish(editor, draft, draft.input)).rejects.toThrow(NotFound);
  await expect(publishRevision(editor, draft, 1)).rejects.toThrow(NotFound);
});

test("everything that keeps an entry from visitors is named in one go, whatever its shape, with its field", async () => {
  const draft = await makeDraft("project");
  const wrong = {
    ...draft.input,
    picture: { mediaId: await makeMedia(), alt: null },
    summary: "x".repeat(30_000),
    title: "",
    fundingFrom: "2024-02-01",
    fundingTo: "2023-01-01",
  };
  const named = await publish(editor, draft, wrong).catch((error: InvalidInput) => error.fields);
  expect(Object.keys(named)).toEqual(["title", "summary", "picture", "fundingTo"]);
  const ends = await publish(editor, draft, { ...wrong, title: "Da", summary: "", picture: null }).catch(
    (error: InvalidInput) => error.fields,
  );
  expect(ends).toEqual({ fundingTo: expect.stringMatching(/^Förderung bis: /) });
});

test("what is not there is not found", async () => {
  await expect(saveDraft(editor, { id: "missing", version: 1 }, {})).rejects.toThrow(NotFound);
  await expect(withdraw(editor, { id: "missing", version: 1 })).rejects.toThrow(NotFound);
});

test("the fields of another type cannot be written into an entry", async () => {
  const { id, version } = await makeDraft("project");
  const before = await db.entry.findUnique({ where: { id } });
  const forged = saveDraft(editor, { id, version, type: "contact" }, inputFor("contact"));
  await expect(forged).rejects.toThrow(NotFound);
  expect(await db.entry.findUnique({ where: { id } })).toEqual(before);
});
