/** Lists of entries: search, filters, order, pages, and what nobody may see. */
import { beforeAll, describe, expect, test } from "vitest";
import { fillListColumns } from "#lib/content/fillListColumns.ts";
import { publish } from "#lib/content/publish.ts";
import { saveDraft } from "#lib/content/save.ts";
import { db } from "#lib/db.ts";
import { listBySegment, ownFilterNames } from "#lib/lists/lists.ts";
import { listOwners, readFilters, readList, readTop } from "#lib/lists/queries.ts";
import { type EntryList, readQuery } from "#lib/lists/schema.ts";
import { touchedBy } from "#lib/users/policy.ts";
import { editor, type Made, makeDraft, makePublished, paragraph, reader } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

function list(segment: string): EntryList {
  const found = listBySegment(segment);
  if (!found) throw new Error(`No list "${segment}"`);
  return found;
}

async function show(segment: string, address = "", actor = reader) {
  const shown = list(segment);
  return readList(actor, shown, readQuery(new URLSearchParams(address), ownFilterNames(shown)));
}

const titles = async (segment: string, address = "", actor = reader) =>
  (await show(segment, address, actor)).rows.map(({ title }) => title);

let baustein: Made;

beforeAll(async () => {
  baustein = await makePublished("baustein", { title: "Nachbarschaft" });
  await makeDraft("project", { title: "Zaungäste", slug: "zaun", municipality: "05913000" });
  await makeDraft("project", { title: "Ärzte im Hof", municipality: "05978004", baustein: baustein.id });
  await makeDraft("project", { title: "Arbeit und Brot", goals: paragraph("Gemeinsam frühstücken in der Straße.") });
  await makeDraft("project", { title: "Öl und Essig", summary: "Kochen." });
  await makeDraft("project", { title: "Ort 10" });
  await makeDraft("project", { title: "Ort 2" });
});

describe("search", () => {
  test("finds words of title, address and text, umlauts or not", async () => {
    expect(await titles("projekte", "q=aerzte")).toEqual(["Ärzte im Hof"]);
    expect(await titles("projekte", "q=/projekte/zaun")).toEqual(["Zaungäste"]);
    expect(await titles("projekte", "q=FRÜHSTÜCKEN+strasse")).toEqual(["Arbeit und Brot"]);
    expect(await titles("projekte", "q=dortmund+zaun")).toEqual(["Zaungäste"]);
  });

  test("wants every word", async () => {
    expect(await titles("projekte", "q=arbeit+zaun")).toEqual([]);
    expect(await titles("projekte", "q=%25")).toHaveLength(6);
  });

  test("knows the newest draft, not what was before", async () => {
    const made = await makePublished("carrier", { name: "Verein vorher", summary: "Altbekannt." });
    await saveDraft(editor, made, { ...made.input, name: "Verein nachher", summary: "Frischgebacken." });
    expect(await titles("traeger", "q=frischgebacken")).toEqual(["Verein nachher"]);
    expect(await titles("traeger", "q=altbekannt")).toEqual([]);
  });

  test("over everything finds all types", async () => {
    expect(await titles("alles", "q=nachbarschaft&typ=baustein")).toEqual(["Nachbarschaft"]);
    expect((await show("alles")).total).toBe(await db.entry.count());
  });
});

describe("order", () => {
  const german = ["Arbeit und Brot", "Ärzte im Hof", "Öl und Essig", "Ort 2", "Ort 10", "Zaungäste"];

  test("by title is German, numbers by size", async () => {
    expect(await titles("projekte")).toEqual(german);
    expect(await titles("projekte", "richtung=ab")).toEqual(german.toReversed());
  });

  test("by change starts with the newest", async () => {
    expect((await titles("projekte", "sortierung=geaendert"))[0]).toBe("Ort 2");
  });

  test.each(["stand", "zustaendig", "faellig"])("by %s has every entry once", async (sort) => {
    expect((await titles("projekte", `sortierung=${sort}`)).sort()).toEqual(german.toSorted());
  });
});

describe("filters", () => {
  test("by state", async () => {
    const live = await makePublished("film", { title: "Film live" });
    const changed = await makePublished("film", { title: "Film geändert" });
    await saveDraft(editor, changed, { ...changed.input, summary: "Anders." });
    await makeDraft("film", { title: "Film Entwurf" });
    await db.schedule.create({
      data: { entryId: live.id, action: "withdraw", at: new Date("2030-01-01"), createdBy: "Erika" },
    });
    await db.review.create({ data: { entryId: changed.id, revision: 2, requestedBy: "Erika" } });
    expect(await titles("filme", "stand=live")).toEqual(["Film live"]);
    expect(await titles("filme", "stand=geaendert")).toEqual(["Film geändert"]);
    expect(await titles("filme", "stand=entwurf")).toEqual(["Film Entwurf"]);
    expect(await titles("filme", "stand=offen")).toEqual(["Film Entwurf", "Film geändert"]);
    expect(await titles("filme", "stand=geplant")).toEqual(["Film live"]);
    expect(await titles("filme", "stand=pruefung")).toEqual(["Film geändert"]);
  });

  test("by what only this type has", async () => {
    expect(await titles("projekte", `baustein=${baustein.id}`)).toEqual(["Ärzte im Hof"]);
    expect(await titles("projekte", "baustein=-")).not.toContain("Ärzte im Hof");
    expect(await titles("projekte", "kreis=05978")).toEqual(["Ärzte im Hof"]);
    await makeDraft("publication", { title: "Aufsatz", kind: "article" });
    expect(await titles("veroeffentlichungen", "art=article")).toEqual(["Aufsatz"]);
    expect(await titles("veroeffentlichungen", "art=report")).toEqual([]);
  });

  test("by owner, by person, by date, by open facts", async () => {
    const owner = await makeUser("editor", "Olga Owner");
    const made = await makeDraft("contact", { name: "Frau Beispiel" });
    await makeDraft("contact", { name: "Herr Beispiel" });
    await db.entry.update({
      where: { id: made.id },
      data: { ownerId: owner.userId, reviewBy: "2020-01-01", ...touchedBy(owner) },
    });
    expect(await titles("kontakte", "zustaendig=ich", owner)).toEqual(["Frau Beispiel"]);
    expect(await titles("kontakte", "zustaendig=ich")).toEqual([]);
    expect(await titles("kontakte", "zustaendig=meine", owner)).toEqual(["Frau Beispiel"]);
    await db.entry.update({ where: { id: made.id }, data: { ownerId: null } });
    expect(await titles("kontakte", "zustaendig=ich", owner)).toEqual([]);
    expect(await titles("kontakte", "zustaendig=meine", owner)).toEqual(["Frau Beispiel"]);
    await db.entry.update({ where: { id: made.id }, data: { ownerId: owner.userId } });
    expect(await titles("kontakte", "zustaendig=niemand")).toEqual(["Herr Beispiel"]);
    expect(await titles("kontakte", `zustaendig=${owner.userId}`)).toEqual(["Frau Beispiel"]);
    expect(await titles("kontakte", "person=Olga+Owner")).toEqual(["Frau Beispiel"]);
    expect(await titles("kontakte", "faellig=jetzt")).toEqual(["Frau Beispiel"]);
    expect(await titles("kontakte", "faellig=ohne")).toEqual(["Herr Beispiel"]);
    expect(await titles("kontakte", "offen=ja")).toHaveLength(2);
  });

  test("by what the checks have found", async () => {
    const picture = await makeDraft("event", { title: "Fest mit Bild" });
    const broken = await makeDraft("event", { title: "Fest mit Link" });
    const url = "https://gibt-es-nicht.example/";
    const found = { field: "picture", message: "Der Alternativtext fehlt." };
    await db.finding.create({ data: { ...found, entryId: picture.id, rule: "missingAlt", blocking: true } });
    await db.finding.create({ data: { ...found, entryId: broken.id, rule: "longSentence", blocking: false } });
    await db.webLink.create({
      data: { url, problem: "Nicht erreichbar", uses: { create: { entryId: broken.id, field: "body", text: "hier" } } },
    });
    expect(await titles("veranstaltungen", "befund=alternativtext")).toEqual(["Fest mit Bild"]);
    expect(await titles("veranstaltungen", "befund=fehler")).toEqual(["Fest mit Bild"]);
    expect(await titles("veranstaltungen", "befund=links")).toEqual(["Fest mit Link"]);
    expect(await titles("veranstaltungen", "befund=alle")).toContain("Fest mit Link");
    await db.entry.deleteMany({ where: { id: { in: [picture.id, broken.id] } } });
  });

  test("nonsense in the address counts as not given", async () => {
    const all = await titles("projekte");
    expect(await titles("projekte", "stand=quatsch&sortierung=preis&seite=-3&unbekannt=1&typ=film")).toEqual(all);
  });
});

test("pages have every entry once, even when all have the same title", async () => {
  for (let made = 0; made < 52; made++) await makeDraft("event", { title: "Sommerfest" });
  for (const order of ["", "&sortierung=stand", "&sortierung=faellig", "&sortierung=zustaendig"]) {
    const first = await show("veranstaltungen", `seite=1${order}`);
    const second = await show("veranstaltungen", `seite=2${order}`);
    expect([first.rows.length, second.rows.length, first.pages]).toEqual([50, 2, 2]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(52);
  }
  expect((await show("veranstaltungen", "seite=99")).page).toBe(2);
});

test("what lies in the trash is in no list, no count and no choice", async () => {
  const gone = await makeDraft("baustein", { title: "Weggeworfen" });
  await db.entry.update({ where: { id: gone.id }, data: { trashedAt: new Date(), updatedBy: "Niemand sonst" } });
  expect(await titles("alles", "q=weggeworfen")).toEqual([]);
  expect((await show("bausteine")).total).toBe(1);
  expect((await readTop(reader, list("bausteine"), readQuery(new URLSearchParams()), 1)).total).toBe(1);
  const { own, authors } = await readFilters(reader, list("projekte"));
  expect(JSON.stringify(own)).not.toContain("Weggeworfen");
  expect(authors).not.toContain("Niemand sonst");
});

test("who can look after entries: active accounts that may edit", async () => {
  const off = await makeUser("editor", "Ohne Zugang");
  await db.user.update({ where: { id: off.userId }, data: { active: false } });
  await makeUser("reader", "Rita Reader");
  const names = (await listOwners(reader)).map(({ name }) => name);
  expect(names).toContain("Olga Owner");
  expect(names).not.toContain("Ohne Zugang");
  expect(names).not.toContain("Rita Reader");
});

test("entries from before the columns get them at the start", async () => {
  const { id, input, version } = await makeDraft("page", { title: "Älteste Seite" });
  const before = await db.entry.findUniqueOrThrow({ where: { id } });
  await db.entry.update({ where: { id }, data: { sortKey: "", searchText: "", facets: "", openCount: 0 } });
  await fillListColumns();
  expect(await db.entry.findUniqueOrThrow({ where: { id } })).toEqual(before);
  await publish(editor, { id, version }, input);
});
