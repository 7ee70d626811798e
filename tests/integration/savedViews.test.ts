/** Views that people save of a list are theirs alone. */
import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { listBySegment } from "#lib/lists/lists.ts";
import { deleteView, renameView, saveView } from "#lib/lists/mutations.ts";
import { listSavedViews } from "#lib/lists/queries.ts";
import { editor } from "#tests/factories.ts";
import { makeUser } from "#tests/users.ts";

const path = "/redaktion/projekte";
const views = async (actor: typeof editor) => {
  const list = listBySegment("projekte");
  return list ? listSavedViews(actor, list) : [];
};

test("a view keeps what narrows and orders the list, and nothing else", async () => {
  const olga = await makeUser("editor", "Olga");
  const query = "q=kinder&stand=live&seite=7&quatsch=1&sortierung=geaendert&kreis=05913&zustaendig=";
  await saveView(olga, { path, query, name: " Meine Kinderprojekte " });
  expect(await views(olga)).toMatchObject([
    { name: "Meine Kinderprojekte", query: "q=kinder&stand=live&kreis=05913&sortierung=geaendert" },
  ]);
});

test("others neither see, rename nor delete it", async () => {
  const [olga, omar] = [await makeUser("reader", "Olga"), await makeUser("admin", "Omar")];
  await saveView(olga, { path, query: "stand=live", name: "Live" });
  const [view] = await views(olga);
  expect(await views(omar)).toEqual([]);
  await expect(renameView(omar, view?.id ?? "", { name: "Meins" })).rejects.toThrow(NotFound);
  await expect(deleteView(omar, view?.id ?? "")).rejects.toThrow(NotFound);
  expect(await views(olga)).toEqual([view]);
  await renameView(olga, view?.id ?? "", { name: "Alles live" });
  expect(await views(olga)).toMatchObject([{ name: "Alles live" }]);
  await deleteView(olga, view?.id ?? "");
  expect(await views(olga)).toEqual([]);
});

test("each name once a list; no name, no list, no account: no view", async () => {
  const olga = await makeUser("editor", "Olga");
  await saveView(olga, { path, query: "", name: "Eins" });
  await saveView(olga, { path: "/redaktion/filme", query: "", name: "Eins" });
  await expect(saveView(olga, { path, query: "stand=live", name: "Eins" })).rejects.toThrow(InvalidInput);
  await expect(saveView(olga, { path, query: "", name: " " })).rejects.toThrow(InvalidInput);
  await expect(saveView(olga, { path: "https://boese.example", query: "", name: "Zwei" })).rejects.toThrow(NotFound);
  await expect(saveView(editor, { path, query: "", name: "Zwei" })).rejects.toThrow(NotFound);
  expect(await db.savedView.count({ where: { userId: olga.userId } })).toBe(2);
});
