/** Addresses, redirects and references. */
import { expect, test } from "vitest";
import { noteAddress } from "#lib/content/addressNote/queries.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { InUse, InvalidInput } from "#lib/errors.ts";
import { editor, everything, makeDraft, makePublished, paragraph, publishedRow } from "#tests/factories.ts";

const redirect = (path: string) => db.redirect.findUnique({ where: { path } });
const pathOf = async (entryId: string) => (await db.address.findUnique({ where: { entryId } }))?.path;

test("a changed address leads on from the old one, and back again without a loop", async () => {
  const first = await makePublished("project", { slug: "alt" });
  const second = await publish(editor, first, { ...first.input, slug: "neu" });
  expect(await pathOf(first.id)).toBe("/projekte/neu");
  expect(await redirect("/projekte/alt")).toMatchObject({ entryId: first.id });
  await publish(editor, second, { ...first.input, slug: "alt" });
  expect(await pathOf(first.id)).toBe("/projekte/alt");
  expect(await redirect("/projekte/alt")).toBeNull();
  expect(await redirect("/projekte/neu")).toMatchObject({ entryId: first.id });
});

test("an address that became free can be taken, and then belongs to the new entry", async () => {
  const old = await makePublished("event", { slug: "tag" });
  await publish(editor, old, { ...old.input, slug: "tag-2026" });
  const next = await makePublished("event", { slug: "tag" });
  expect(await pathOf(next.id)).toBe("/veranstaltungen/tag");
  expect(await redirect("/veranstaltungen/tag")).toBeNull();
});

test("two entries cannot live at one address", async () => {
  await makePublished("film", { slug: "der-film" });
  const other = await makeDraft("film", { slug: "der-film" });
  const before = await everything();
  const refused = await publish(editor, other, other.input).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(refused).toMatchObject({ fields: { slug: expect.stringContaining("/filme/der-film") } });
  expect(await everything()).toEqual(before);
});

test("two entries published to one address in the same moment: one gets it, one gets a message", async () => {
  const drafts = [await makeDraft("page", { path: "/gleich" }), await makeDraft("page", { path: "/gleich" })];
  const outcomes = await Promise.allSettled(drafts.map((draft) => publish(editor, draft, draft.input)));
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toBeInstanceOf(InvalidInput);
  expect(await db.page.count({ where: { path: "/gleich" } })).toBe(1);
});

test("two entries that swap their addresses keep them unique", async () => {
  const [a, b] = [await makePublished("page", { path: "/a" }), await makePublished("page", { path: "/b" })];
  const moved = await publish(editor, a, { ...a.input, path: "/c" });
  await publish(editor, b, { ...b.input, path: "/a" });
  await publish(editor, moved, { ...a.input, path: "/b" });
  expect([await pathOf(a.id), await pathOf(b.id)]).toEqual(["/b", "/a"]);
  expect([await redirect("/a"), await redirect("/b")]).toEqual([null, null]);
});

test("what is chosen elsewhere cannot be withdrawn, and the message names the place", async () => {
  const carrier = await makePublished("carrier");
  const project = await makePublished("project", { carrier: carrier.id, title: "Braucht den Träger" });
  const before = await everything();
  const refused = await withdraw(editor, carrier).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InUse);
  expect(refused).toMatchObject({ usedBy: [{ id: project.id, type: "project", title: "Braucht den Träger" }] });
  expect(await everything()).toEqual(before);
  const without = await publish(editor, project, { ...project.input, carrier: "" });
  await withdraw(editor, carrier);
  expect(await publishedRow("carrier", carrier.id)).toBeNull();
  expect(without.id).toBe(project.id);
});

test("a draft that chooses something does not keep it from being withdrawn", async () => {
  const carrier = await makePublished("carrier");
  const project = await makePublished("project");
  await saveDraft(editor, project, { ...project.input, carrier: carrier.id });
  await withdraw(editor, carrier);
  expect(await publishedRow("carrier", carrier.id)).toBeNull();
});

test("only what is live can be chosen by something live", async () => {
  const carrier = await makeDraft("carrier", { name: "Noch nicht da" });
  const project = await makeDraft("project", { carrier: carrier.id });
  const refused = await publish(editor, project, project.input).catch((error: unknown) => error);
  expect(refused).toMatchObject({ fields: { carrier: expect.stringContaining("Noch nicht da") } });
  expect(await publishedRow("project", project.id)).toBeNull();
});

test("links in a text are known as references, and a text may link to what is not live yet", async () => {
  const target = await makeDraft("event");
  const page = await makePublished("page", { body: paragraph("Zur Veranstaltung", target.id) });
  const references = await db.reference.findMany({ where: { sourceId: page.id }, orderBy: { live: "asc" } });
  expect(references.map(({ targetId, field, live }) => ({ targetId, field, live }))).toEqual([
    { targetId: target.id, field: "body", live: false },
    { targetId: target.id, field: "body", live: true },
  ]);
});

test("a changed address is explained before it is published: what happens, and who is there already", async () => {
  const mine = await makePublished("film", { slug: "mein-film" });
  await makePublished("film", { slug: "vergeben", title: "Schon da" });
  const moved = await makePublished("film", { slug: "war-hier", title: "Umgezogen" });
  await publish(editor, moved, { ...moved.input, slug: "jetzt-dort" });
  const note = (typed: string) => noteAddress(editor, "film", mine.id, typed);
  expect(await note("mein-film")).toEqual({ change: null, problem: null });
  expect(await note("Kein Teil einer Adresse")).toEqual({ change: null, problem: null });
  expect(await note("neu-hier")).toEqual({
    change:
      "Nach dem Veröffentlichen: neue Adresse /filme/neu-hier. Die alte Adresse /filme/mein-film leitet dann dorthin weiter.",
    problem: null,
  });
  expect((await note("vergeben")).problem).toContain("gehört schon zu „Schon da“");
  expect((await note("war-hier")).problem).toContain("führt eine Weiterleitung zu „Umgezogen“");
  expect(await noteAddress(editor, "film", null, "neu-hier")).toEqual({ change: null, problem: null });
  expect((await noteAddress(editor, "page", null, "/projekte/x")).problem).toContain("kann keine Seite liegen");
});
