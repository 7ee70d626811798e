/** Redirects: where addresses lead that have changed or that editors made. */
import { expect, test } from "vitest";
import { findPublishedRedirect } from "#lib/addresses/queries.ts";
import { publish, withdraw } from "#lib/content/publish.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed } from "#lib/errors.ts";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { countRedirect, writeHits } from "#lib/redirects/hits.ts";
import { addRedirect, changeRedirect, removeRedirect } from "#lib/redirects/mutations.ts";
import { listRedirects } from "#lib/redirects/queries.ts";
import { redirectFilterSchema } from "#lib/redirects/schema.ts";
import { editor, everything, type Made, makeDraft, makePublished, reader } from "#tests/factories.ts";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const list = async (filter: object = {}) =>
  (await listRedirects(editor, redirectFilterSchema.parse({ ...filter }))).redirects;

/** Where a visitor ends who follows redirects from here; fails when they go around in circles. */
async function follow(path: string): Promise<string | null> {
  const seen = [path];
  let at: string | null = path;
  while (at?.startsWith("/") && !(await db.address.findUnique({ where: { path: at } }))) {
    at = await findPublishedRedirect(at);
    if (at === null) return null;
    expect(seen).not.toContain(at);
    seen.push(at);
  }
  expect(seen.length).toBeLessThanOrEqual(2);
  return at;
}

test("after any order of moves and withdrawals every old address leads to its entry in one step, or nowhere", async () => {
  const slugs = ["kette-a", "kette-b", "kette-c", "kette-d"];
  const entries: Made[] = [
    await makePublished("event", { slug: "kette-a" }),
    await makePublished("event", { slug: "kette-b" }),
  ];
  const moves = [
    [0, 2],
    [1, 0],
    [0, 1],
    [1, 3],
    [0, 0],
    [0, null],
    [1, 0],
    [0, 3],
    [1, 2],
    [1, null],
    [1, 1],
  ] as const;
  for (const [which, where] of moves) {
    const entry = entries[which];
    if (!entry) throw new Error("no such entry");
    const slug = where === null ? null : slugs[where];
    const saved = slug ? await publish(editor, entry, { ...entry.input, slug }) : await withdraw(editor, entry);
    entries[which] = { ...entry, ...saved };
    for (const path of slugs) await follow(`/veranstaltungen/${path}`);
  }
  expect(await follow("/veranstaltungen/kette-c")).toBe("/veranstaltungen/kette-b");
});

test("editors make redirects by address, by title and to the outside; visitors see them with the next request", async () => {
  const film = await makePublished("film", { slug: "ziel", title: "Der Film am Ziel" });
  const version = await readContentVersion();
  await addRedirect(editor, { path: "/alt-1/", target: "/filme/ziel" });
  expect(await readContentVersion()).toBe(version + 1);
  await addRedirect(editor, { path: "/alt/zwei.html", target: "film am ziel" });
  await addRedirect(editor, { path: "/alt-3", target: "http://localhost:3000/filme/ziel" });
  await addRedirect(editor, { path: "http://localhost:3000/über-uns", target: "/filme/ziel/" });
  expect(await follow("/%C3%BCber-uns")).toBe("/filme/ziel");
  await addRedirect(editor, { path: "/hinaus", target: "https://www.gib.nrw.de/themen?x=1" });
  for (const path of ["/alt-1", "/alt/zwei.html", "/alt-3"]) expect(await follow(path)).toBe("/filme/ziel");
  expect(await follow("/hinaus")).toBe("https://www.gib.nrw.de/themen?x=1");
  const moved = await publish(editor, film, { ...film.input, slug: "anderswo" });
  expect(await follow("/alt-1")).toBe("/filme/anderswo");
  await withdraw(editor, moved);
  expect(await follow("/alt-1")).toBeNull();
  expect((await list({ q: "alt-1" }))[0]).toMatchObject({ manual: true, target: { kind: "entry", address: null } });
  expect(await list({ art: "automatisch", q: "film am ziel" })).toHaveLength(2);
  expect(await db.auditEvent.count({ where: { action: "redirect.create" } })).toBe(5);
});

test.each([
  ["/redaktion/x", "braucht das Portal selbst"],
  ["/sitemap.xml", "braucht das Portal selbst"],
  ["/filme", "steht schon „Filme“"],
  ["/filme/da", "steht schon „Schon da“"],
  ["/war-mal", "schon eine Weiterleitung"],
  ["ohne", "mit / beginnen"],
  ["/a/../b", "mit / beginnen"],
  ["/a/%2e%2e/b", "mit / beginnen"],
  ["/a%zz", "mit / beginnen"],
  ["https://anderswo.example/a", "mit / beginnen"],
  ["/a?b=c", "ohne den Teil ab „?“"],
  ["/", "steht schon „Startseite“"],
  ["", "Bitte geben Sie die Adresse ein"],
])("an address that cannot lead on is refused: %j", async (path, sentence) => {
  if (!(await db.address.findUnique({ where: { path: "/filme/da" } })))
    await makePublished("film", { slug: "da", title: "Schon da" });
  await addRedirect(editor, { path: "/war-mal", target: "/filme/da" }).catch(() => undefined);
  const before = await everything();
  const refused = await refusal(addRedirect(editor, { path, target: "https://www.gib.nrw.de" }));
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(refused).toMatchObject({ fields: { path: expect.stringContaining(sentence) } });
  expect(await everything()).toEqual(before);
});

test("two wrong fields are both named", async () => {
  expect(await refusal(addRedirect(editor, { path: "alte seite", target: "gibtsnicht" }))).toMatchObject({
    fields: { path: expect.stringContaining("mit / beginnen"), target: expect.stringContaining("keinen Eintrag") },
  });
});

test.each([
  ["/ziellos", "dieselbe Adresse"],
  ["/gibt-es-nicht", "gibt es keinen Eintrag"],
  ["http://localhost:3000/gibt-es-nicht", "gibt es keinen Eintrag"],
  ["zwilling", "mehrere Einträge"],
  ["https://", "keine vollständige Web-Adresse"],
  ["javascript:alert(1)", "gibt es keinen Eintrag"],
  ["", "wohin"],
])("a target that cannot be told is refused: %j", async (target, sentence) => {
  await makeDraft("film", { title: "Zwilling eins" });
  await makeDraft("film", { title: "Zwilling zwei" });
  expect(await refusal(addRedirect(editor, { path: "/ziellos", target }))).toMatchObject({
    fields: { target: expect.stringContaining(sentence) },
  });
});

test("a change or removal holds only for what was shown, and never for a redirect that came about by itself", async () => {
  const page = await makePublished("page", { path: "/gezogen" });
  await publish(editor, page, { ...page.input, path: "/weiter" });
  const automatic = { path: "/gezogen", entryId: page.id, url: null };
  expect(await refusal(removeRedirect(editor, automatic))).toBeInstanceOf(Conflict);
  await addRedirect(editor, { path: "/von-hand", target: "/weiter" });
  const shown = { path: "/von-hand", entryId: page.id, url: null };
  await changeRedirect(editor, shown, { path: "/von-hand-2", target: "https://www.gib.nrw.de" });
  expect(await refusal(changeRedirect(editor, shown, { path: "/x", target: "/weiter" }))).toBeInstanceOf(Conflict);
  expect(await refusal(removeRedirect(editor, shown))).toBeInstanceOf(Conflict);
  await addRedirect(editor, { path: "/belegt", target: "/weiter" });
  const now = { path: "/von-hand-2", entryId: null, url: "https://www.gib.nrw.de/" };
  expect(await refusal(changeRedirect(editor, now, { path: "/belegt", target: "/weiter" }))).toMatchObject({
    fields: { path: expect.stringContaining("schon eine Weiterleitung") },
  });
  await removeRedirect(editor, now);
  expect(await follow("/von-hand-2")).toBeNull();
});

test("an entry does not silently end a redirect that somebody made on purpose", async () => {
  const other = await makePublished("page", { path: "/anderes-ziel" });
  await addRedirect(editor, { path: "/kampagne", target: "/anderes-ziel" });
  const page = await makeDraft("page", { path: "/kampagne" });
  expect(await refusal(publish(editor, page, page.input))).toMatchObject({
    fields: { path: expect.stringContaining("mit Absicht") },
  });
  await publish(editor, other, { ...other.input, path: "/kampagne" });
  expect(await follow("/kampagne")).toBe("/kampagne");
  expect(await follow("/anderes-ziel")).toBe("/kampagne");
});

test("only those who may publish make redirects; those who read see them", async () => {
  const input = { path: "/darf-nicht", target: "https://www.gib.nrw.de" };
  const shown = { path: "/x", entryId: null, url: null };
  for (const work of [addRedirect(reader, input), changeRedirect(reader, shown, input), removeRedirect(reader, shown)])
    expect(await refusal(work)).toBeInstanceOf(NotAllowed);
  expect(await listRedirects(reader, redirectFilterSchema.parse({}))).toMatchObject({ page: 1 });
});

test("hits are counted together and none is lost", async () => {
  await addRedirect(editor, { path: "/gezaehlt", target: "https://www.gib.nrw.de" });
  for (const url of ["/gezaehlt", "/gezaehlt?von=mail", "/gezaehlt/", "/nichts"]) countRedirect(url);
  await writeHits();
  countRedirect("/gezaehlt");
  await Promise.all([writeHits(), writeHits()]);
  const row = await db.redirect.findUnique({ where: { path: "/gezaehlt" } });
  expect(row).toMatchObject({ hits: 3, lastHitAt: expect.any(Date) });
});

test("what is in the trash leads nowhere and is not listed", async () => {
  const page = await makePublished("page", { path: "/bald-weg" });
  await addRedirect(editor, { path: "/zum-papierkorb", target: "/bald-weg" });
  await withdraw(editor, page);
  await db.entry.update({ where: { id: page.id }, data: { trashedAt: new Date() } });
  expect(await list({ q: "papierkorb" })).toEqual([]);
  expect(await follow("/zum-papierkorb")).toBeNull();
  expect(await refusal(addRedirect(editor, { path: "/bald-weg", target: "https://www.gib.nrw.de" }))).toMatchObject({
    fields: { path: expect.stringContaining("im Papierkorb") },
  });
});
