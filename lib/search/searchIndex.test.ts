import { describe, expect, test } from "vitest";
import type { SearchDocument } from "./schema.ts";
import { SearchIndex } from "./searchIndex.ts";

const document = (id: string, words: Partial<SearchDocument>): SearchDocument => ({
  id,
  kind: "page",
  path: `/${id}`,
  title: "",
  summary: "",
  place: "",
  keywords: "",
  text: "",
  ...words,
});

const documents = [
  document("armut", { title: "Armut von Kindern", text: "Was gegen die Armut von Kindern hilft." }),
  document("kinderarmut", { title: "Kinderarmut in Zahlen" }),
  document("kuemmerer", { kind: "project", title: "Kümmerer im Stadtteil", text: "Ein Kümmerer für alle Quartiere." }),
  document("quartierskuemmerer", {
    kind: "project",
    title: "Quartierskümmerer Münsterstraße",
    place: "Lünen Kreis Unna",
  }),
  document("foerderung", { title: "Wie die Förderung wirkt", text: "Zwei Förderphasen. Häuser und Höfe." }),
  document("awo", { kind: "carrier", title: "Arbeiterwohlfahrt, Unterbezirk Ennepe-Ruhr" }),
];
const index = new SearchIndex(documents, {
  synonyms: [["AWO", "Arbeiterwohlfahrt"]],
  extraWords: [],
});
const ids = (question: string) => index.search(question).hits.map(({ document: { id } }) => id);

describe("German words", () => {
  test.each([
    ["Kinderarmut", "armut"],
    ["Armut Kinder", "kinderarmut"],
    ["Armut von Kindern", "kinderarmut"],
    ["Kümmerer", "quartierskuemmerer"],
    ["kuemmerer", "quartierskuemmerer"],
    ["Förderungen", "foerderung"],
    ["foerderung", "foerderung"],
    ["Haus", "foerderung"],
    ["AWO", "awo"],
    ["Muenst", "quartierskuemmerer"],
    ["„Armut von Kindern“", "armut"],
  ])("%s finds %s", (question, id) => {
    expect(ids(question)).toContain(id);
  });

  test.each([
    ["Kinder -Armut", "armut"],
    ["„Kindern Armut“", "armut"],
    ["Kümmerer Lünen", "kuemmerer"],
    ["xyz", "armut"],
  ])("%s does not find %s", (question, id) => {
    expect(ids(question)).not.toContain(id);
  });
});

test("the whole word comes before its relatives", () => {
  expect(ids("Kinderarmut")[0]).toBe("kinderarmut");
});

test("a typing mistake is mended, and said", () => {
  const { hits, meant } = index.search("Kinderarmt");
  expect(meant).toBe("Kinderarmut");
  expect(hits.map(({ document: { id } }) => id)).toContain("kinderarmut");
  expect(index.search("Kinderarmut").meant).toBeNull();
});

test("the passage marks what was found, inflected or inside a compound", () => {
  const { hits } = index.search("Quartier", "project");
  const marked = hits
    .map((hit) => index.present(hit))
    .flatMap(({ title, passage }) => [...title, ...passage].filter((piece) => piece.marked));
  expect(marked.map(({ text }) => text).sort()).toEqual(["Quartiere", "Quartierskümmerer"]);
});

test("nothing asked, nothing found", () => {
  expect(ids("")).toEqual([]);
  expect(ids("- „“ ***")).toEqual([]);
});

test("what was changed or taken away is found as it is now", () => {
  const changing = new SearchIndex(documents);
  changing.update(
    [document("neu", { title: "Nachbarschaftstreff" }), document("awo", { title: "Wohlfahrt" })],
    ["armut"],
  );
  const found = (question: string) => changing.search(question).hits.map((hit) => hit.document.id);
  expect(found("Nachbarschaft")).toEqual(["neu"]);
  expect(found("Arbeiterwohlfahrt")).toEqual([]);
  expect(found("Kinderarmut")).toEqual(["kinderarmut"]);
});
