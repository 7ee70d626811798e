/** The menus: who may change them, what visitors get, what is withdrawn or moved. */
import { expect, test } from "vitest";
import { publish, withdraw } from "#lib/content/publish.ts";
import { db } from "#lib/db.ts";
import { Conflict, InvalidInput, NotAllowed } from "#lib/errors.ts";
import { saveMenu } from "#lib/menu/mutations.ts";
import { findSitePlaces, readMenu } from "#lib/menu/queries.ts";
import { emptyRow } from "#lib/menu/readForm.ts";
import type { MenuRow } from "#lib/menu/schema.ts";
import { readContentVersion } from "#lib/pageCache/contentVersion.ts";
import { getPublishedMenu } from "#lib/site/queries.ts";
import { system } from "#lib/users/policy.ts";
import { editor, makeDraft, makePublished, reader } from "#tests/factories.ts";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error: unknown) => error,
  );
const labels = async () =>
  (await getPublishedMenu()).main.map(({ label, href, children }) =>
    children.length > 0 ? [label, href, children.map((child) => child.href)] : [label, href],
  );
const row = (number: number, label: string, target: string, level: 0 | 1 = 0): MenuRow => ({
  ...emptyRow(number),
  label,
  target,
  level,
});
async function save(main: MenuRow[]) {
  const { version, rows } = await readMenu(system);
  await saveMenu(system, version, { ...rows, main });
}

test("the menu of the start leads to what is live and follows a page that moves before anybody has saved a menu", async () => {
  expect((await labels()).flat()).not.toContain("Programm");
  const page = await makePublished("page", { path: "/programm", title: "Das Programm" });
  expect(await labels()).toContainEqual(["Programm", "/programm"]);
  expect(await findSitePlaces(reader, page.id)).toMatchObject([{ type: "menu", title: "Hauptmenü: „Programm“" }]);
  const moved = await publish(editor, page, { ...page.input, path: "/das-programm" });
  expect(await labels()).toContainEqual(["Programm", "/das-programm"]);
  await withdraw(editor, moved);
  expect((await labels()).flat()).not.toContain("Programm");
  const { rows } = await readMenu(system);
  expect(rows.main[0]).toMatchObject({ label: "Programm", note: "Zurzeit nicht auf der Website." });
});

test("two levels, by address, title and web address; what is not live is left out and comes back", async () => {
  const film = await makePublished("film", { slug: "im-menue", title: "Film im Menü" });
  const page = await makePublished("page", { path: "/oben", title: "Oben" });
  const version = await readContentVersion();
  await save([
    row(5, "Oben", "/oben"),
    row(2, "Film", "film im menü", 1),
    row(7, "Alle Filme", "/filme", 1),
    row(1, "Draußen", "https://www.gib.nrw.de"),
    emptyRow(9),
  ]);
  expect(await readContentVersion()).toBe(version + 1);
  const whole = [
    ["Oben", "/oben", ["/filme/im-menue", "/filme"]],
    ["Draußen", "https://www.gib.nrw.de/"],
  ];
  expect(await labels()).toEqual(whole);
  expect(await findSitePlaces(editor, film.id)).toMatchObject([{ title: "Hauptmenü: „Film“" }]);
  const gone = await withdraw(editor, page);
  await withdraw(editor, film);
  expect(await labels()).toEqual([
    ["Oben", null, ["/filme"]],
    ["Draußen", "https://www.gib.nrw.de/"],
  ]);
  await publish(editor, gone, { ...page.input, path: "/ganz-oben" });
  expect((await labels())[0]).toEqual(["Oben", "/ganz-oben", ["/filme"]]);
});

test("a line whose target nobody touched keeps its entry, even where its address would name another one", async () => {
  const mine = await makeDraft("page", { path: "/doppelt", title: "Meine" });
  await save([row(0, "Meine", "Meine")]);
  const { version, rows } = await readMenu(system);
  await makePublished("page", { path: "/doppelt", title: "Andere" });
  const [line] = rows.main;
  if (!line) throw new Error("line missing");
  await saveMenu(system, version, { ...rows, main: [{ ...line, label: "Umbenannt" }] });
  expect(await findSitePlaces(editor, mine.id)).toMatchObject([{ title: "Hauptmenü: „Umbenannt“" }]);
});

test("every line that cannot be is named, and nothing has changed", async () => {
  const before = await db.site.findUnique({ where: { id: 1 } });
  const refused = await refusal(
    save([
      row(3, "", "/filme"),
      row(4, "Nichts", ""),
      row(8, "Falsch", "/gibt-es-nicht"),
      row(9, "x".repeat(61), "/filme"),
    ]),
  );
  expect(refused).toBeInstanceOf(InvalidInput);
  expect(Object.keys(refused instanceof InvalidInput ? refused.fields : {})).toEqual([
    "main.3.label",
    "main.4.target",
    "main.8.target",
    "main.9.label",
  ]);
  expect(await db.site.findUnique({ where: { id: 1 } })).toEqual(before);
});

test("a stale menu is refused, and only the administration changes it", async () => {
  const { version, rows } = await readMenu(system);
  await saveMenu(system, version, rows);
  expect(await refusal(saveMenu(system, version, { ...rows, main: [] }))).toBeInstanceOf(Conflict);
  expect(await refusal(saveMenu(editor, version + 1, rows))).toBeInstanceOf(NotAllowed);
  expect(await refusal(readMenu(editor))).toBeInstanceOf(NotAllowed);
});

test("made-up stored targets in the form do no harm", async () => {
  await save([
    { ...row(0, "Erfunden", "/filme"), shown: "/filme", kept: '{"kind":"url","url":"javascript:alert(1)"}' },
  ]);
  expect(await labels()).toEqual([["Erfunden", "/filme"]]);
});
