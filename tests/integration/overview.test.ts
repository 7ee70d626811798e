/** The page a day begins with: what waits for whom, and nothing from the trash. */
import { expect, test } from "vitest";
import { createEntry, saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { everything } from "#lib/lists/lists.ts";
import { readList, readOpenFacts } from "#lib/lists/queries.ts";
import { openingQuery } from "#lib/lists/schema.ts";
import { readMyWork } from "#lib/overview/myWork.ts";
import { readOthersChanges, readPlans, readStock, readWatches } from "#lib/overview/queries.ts";
import type { Actor } from "#lib/users/policy.ts";
import { editor, inputFor, makeDraft, makePublished, reader } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

const trash = (id: string) => db.entry.update({ where: { id }, data: { trashedAt: new Date() } });

test("own drafts and dates that have come, as links to their entries", async () => {
  const olga = await makeUser("editor", "Olga Beispiel");
  const mine = await createEntry(olga, "film", inputFor("film", { title: "Mein Film" }));
  const gone = await createEntry(olga, "film", inputFor("film", { title: "Weggeworfen" }));
  await trash(gone.id);
  const due = await makePublished("carrier", { name: "Fälliger Verein" });
  await db.entry.update({ where: { id: due.id }, data: { reviewBy: "2020-01-01" } });
  const { drafts, reviews, due: dates } = await readMyWork(olga);
  expect(drafts.items).toMatchObject([{ title: "Mein Film", href: `/redaktion/filme/${mine.id}` }]);
  expect(dates.items).toMatchObject([{ title: "Fälliger Verein", meta: expect.stringContaining("1. Januar 2020") }]);
  expect(reviews.total).toBe(0);
  expect((await readMyWork(editor)).drafts.total).toBe(0);
});

test("plans: what is next, what has failed", async () => {
  const entry = await makeDraft("film", { title: "Geplanter Film" });
  const plan = { entryId: entry.id, action: "publish", revision: 1, createdBy: "Olga" };
  await db.schedule.create({ data: { ...plan, at: new Date("2031-01-01T08:00:00Z") } });
  await db.schedule.create({
    data: { ...plan, at: new Date("2020-01-01T08:00:00Z"), state: "failed", message: "„Titel“ fehlt noch." },
  });
  const { next, failed } = await readPlans(reader);
  expect(next.items[0]?.meta).toContain("1. Januar 2031 um 09:00");
  expect(failed.items[0]?.meta).toContain("„Titel“ fehlt noch.");
  await trash(entry.id);
  expect(await readPlans(reader)).toEqual({ next: { items: [], total: 0 }, failed: { items: [], total: 0 } });
});

test("what others have changed, not what I have", async () => {
  const [erika, emre] = [await makeUser("editor", "Erika"), await makeUser("editor", "Emre")];
  const made = await makeDraft("page", { title: "Von Emre" });
  await saveDraft(emre, made, { ...made.input, lead: "Anders." });
  const titlesFor = async (actor: Actor) => (await readOthersChanges(actor)).items.map(({ title }) => title);
  expect(await titlesFor(erika)).toContain("Von Emre");
  expect(await titlesFor(emre)).not.toContain("Von Emre");
});

test("numbers to keep an eye on, and stock, agree with the lists and leave the trash out", async () => {
  const watch = async (label: string) => (await readWatches(reader)).find((each) => each.label === label)?.count;
  const films = async () => (await readStock(reader)).find(({ key }) => key === "film");
  const [open, inTrash, before] = [await watch("Offene Angaben"), await watch("Einträge im Papierkorb"), await films()];
  const made = await makeDraft("film");
  expect(await watch("Offene Angaben")).toBe((open ?? 0) + 1);
  expect((await films())?.drafts).toBe((before?.drafts ?? 0) + 1);
  await trash(made.id);
  expect(await watch("Offene Angaben")).toBe(open);
  expect(await watch("Einträge im Papierkorb")).toBe((inTrash ?? 0) + 1);
  expect(await films()).toEqual(before);
});

test("open facts lead to their fields, open questions to their entry", async () => {
  await makeDraft("page", { title: "Fragliche Seite", open: "Wer ist zuständig?" });
  await makeDraft("contact", { name: "Frau Offen" });
  const { rows } = await readList(reader, everything, { ...openingQuery, offen: "ja" });
  const facts = await readOpenFacts(reader, rows);
  const of = (title: string) => facts.find(({ row }) => row.title === title)?.facts;
  expect(of("Fragliche Seite")).toEqual([{ text: "Wer ist zuständig?", field: null }]);
  expect(of("Frau Offen")).toContainEqual({ text: "Telefon", field: "phone" });
});
