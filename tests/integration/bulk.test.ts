/** Several entries at once: each row for itself, with its own version, and the rights of single actions. */
import { describe, expect, test } from "vitest";
import { later } from "#lib/calendar.ts";
import { saveDraft } from "#lib/content/save.ts";
import { formatDate, todayInBerlin } from "#lib/dates.ts";
import { db } from "#lib/db.ts";
import { NotAllowed } from "#lib/errors.ts";
import { rehearseBulk, runBulk } from "#lib/lists/bulk.ts";
import { type BulkKey, type BulkOrder, bulkKeys, bulkOrderSchema } from "#lib/lists/bulkSchema.ts";
import { editor, everything, makeDraft, makePublished, publishedRow, reader } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

const order = (aktion: BulkKey, wahl: { id: string; version: number }[], more: Partial<BulkOrder> = {}): BulkOrder =>
  bulkOrderSchema.parse({ aktion, wahl: wahl.map(({ id, version }) => `${id}.${version}`), ...more });

const day = later(todayInBerlin(), { months: 5 });

const problems = (outcomes: { id: string; problem: string | null }[]) =>
  Object.fromEntries(outcomes.map(({ id, problem }) => [id, problem]));

describe("publishing", () => {
  test("does what can be done and says why not for the rest", async () => {
    const good = await makeDraft("project");
    const bad = await makeDraft("project", { municipality: "", website: "gibtesnicht" });
    const stale = await makeDraft("project");
    await saveDraft({ ...editor, name: "Emre" }, stale, { ...stale.input, summary: "Inzwischen anders." });
    const found = problems(await runBulk(editor, order("veroeffentlichen", [good, bad, stale])));
    expect(found[good.id]).toBeNull();
    expect(found[bad.id]).toMatch(/„Gemeinde“ fehlt noch.*Internetseite/);
    expect(found[stale.id]).toMatch(/Inzwischen von Emre geändert/);
    expect(await publishedRow("project", good.id)).not.toBeNull();
    expect(await publishedRow("project", bad.id)).toBeNull();
    expect(await publishedRow("project", stale.id)).toBeNull();
    expect(await db.auditEvent.count({ where: { subject: good.id, action: "entry.publish" } })).toBe(1);
  });

  test("publishes what others have chosen before them, and withdraws it after them", async () => {
    const carrier = await makeDraft("carrier", { name: "ZZZ Träger" });
    const project = await makeDraft("project", { title: "AAA Projekt", carrier: carrier.id });
    const both = order("veroeffentlichen", [project, carrier]);
    expect(Object.values(problems(await rehearseBulk(editor, both)))).toEqual([null, null]);
    expect(Object.values(problems(await runBulk(editor, both)))).toEqual([null, null]);
    const live = await db.entry.findMany({ where: { id: { in: [carrier.id, project.id] } } });
    expect(Object.values(problems(await runBulk(editor, order("zurueckziehen", live))))).toEqual([null, null]);
    expect(await publishedRow("carrier", carrier.id)).toBeNull();
  });

  test("what is still needed is not withdrawn, and says by whom", async () => {
    const carrier = await makePublished("carrier");
    await makePublished("project", { title: "Braucht den Träger", carrier: carrier.id });
    const found = problems(await runBulk(editor, order("zurueckziehen", [carrier])));
    expect(found[carrier.id]).toContain("„Braucht den Träger“");
  });
});

test("what was done shows how things stand now, not as they were", async () => {
  const [draft, live] = [await makeDraft("film"), await makePublished("film")];
  const [published] = await runBulk(editor, order("veroeffentlichen", [draft]));
  expect(published).toMatchObject({ problem: null, publishedAt: expect.any(Date), changes: 0 });
  const [withdrawn] = await runBulk(editor, order("zurueckziehen", [live]));
  expect(withdrawn).toMatchObject({ problem: null, publishedAt: null });
});

test("rehearsing says what would happen and changes nothing at all", async () => {
  const good = await makeDraft("film");
  const bad = await makeDraft("film", { summary: "" });
  const before = await everything();
  const found = problems(await rehearseBulk(editor, order("veroeffentlichen", [good, bad])));
  expect(found[good.id]).toBeNull();
  expect(found[bad.id]).toContain("fehlt noch");
  expect(await everything()).toEqual(before);
});

test("what is live as it is, is not published again", async () => {
  const live = await makePublished("film");
  const before = await everything();
  const [rehearsed] = await rehearseBulk(editor, order("veroeffentlichen", [live]));
  expect(rehearsed?.problem).toContain("keine Änderungen");
  expect(problems(await runBulk(editor, order("veroeffentlichen", [live])))[live.id]).toContain("keine Änderungen");
  expect(await everything()).toEqual(before);
});

test("before it is done, each row says what there is now", async () => {
  const olga = await makeUser("editor", "Olga Beispiel");
  const live = await makePublished("page");
  const draft = await makeDraft("page");
  await db.entry.update({ where: { id: draft.id }, data: { ownerId: olga.userId, reviewBy: day } });
  const news = async (aktion: BulkKey) =>
    Object.fromEntries((await rehearseBulk(editor, order(aktion, [live, draft]))).map((row) => [row.id, row.news]));
  expect(await news("zustaendig")).toEqual({ [live.id]: "bisher niemand", [draft.id]: "bisher Olga Beispiel" });
  const dates = { [live.id]: "bisher ohne Datum", [draft.id]: `bisher ${formatDate(day)}` };
  expect(await news("pruefdatum")).toEqual(dates);
  expect((await news("papierkorb"))[live.id]).toBe("verschwindet von der Website");
});

test("owner and date change without touching the words", async () => {
  const olga = await makeUser("editor", "Olga Beispiel");
  const first = await makeDraft("page");
  const second = await makeDraft("page");
  await runBulk(editor, order("zustaendig", [first, second], { ownerId: olga.userId }));
  const owned = await db.entry.findMany({ where: { ownerId: olga.userId }, orderBy: { id: "asc" } });
  expect(owned.map(({ draft, version }) => [draft, version])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  await runBulk(editor, order("pruefdatum", owned, { reviewBy: day }));
  expect(await db.entry.count({ where: { ownerId: olga.userId, reviewBy: day, version: 3 } })).toBe(2);
  const [someone] = Object.values(problems(await runBulk(editor, order("zustaendig", [first], { ownerId: "weg" }))));
  expect(someone).toMatch(/Inzwischen/);
});

test("into the trash goes what is used nowhere else, users first; what is live is gone at once", async () => {
  const carrier = await makePublished("carrier");
  const project = await makePublished("project", { carrier: carrier.id });
  const needed = await makePublished("carrier", { name: "Wird gebraucht" });
  await makeDraft("project", { title: "Nennt ihn noch", carrier: needed.id });
  const found = problems(await runBulk(editor, order("papierkorb", [carrier, needed, project])));
  expect(found[carrier.id]).toBeNull();
  expect(found[project.id]).toBeNull();
  expect(found[needed.id]).toContain("„Nennt ihn noch“");
  expect(await publishedRow("carrier", carrier.id)).toBeNull();
  expect(await publishedRow("carrier", needed.id)).not.toBeNull();
  expect(await db.entry.count({ where: { trashedAt: { not: null } } })).toBe(2);
});

test("what lies in the trash is left alone", async () => {
  const gone = await makeDraft("contact");
  await db.entry.update({ where: { id: gone.id }, data: { trashedAt: new Date() } });
  for (const key of bulkKeys) {
    expect(await rehearseBulk(editor, order(key, [gone]))).toEqual([]);
    expect(await runBulk(editor, order(key, [gone]))).toEqual([]);
  }
  expect(await publishedRow("contact", gone.id)).toBeNull();
});

test.each(bulkKeys)("%s is not for readers, not even to try", async (key) => {
  const draft = await makeDraft("page");
  const before = await everything();
  await expect(rehearseBulk(reader, order(key, [draft]))).rejects.toThrow(NotAllowed);
  await expect(runBulk(reader, order(key, [draft]))).rejects.toThrow(NotAllowed);
  expect(await everything()).toEqual(before);
});
