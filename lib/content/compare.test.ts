import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFields, filesOf, type NamedInput, sideOf } from "./compare.ts";
import type { LineDifference } from "./compareLines.ts";
import { checkboxes, date, list, relation, richText, text, textarea } from "./fields.ts";
import { media } from "./mediaField.ts";

const fields: NamedInput[] = Object.entries({
  title: text({ label: "Titel" }),
  summary: textarea({ label: "Kurz gesagt" }),
  on: date({ label: "Beginnt am" }),
  carrier: relation({ label: "Träger", to: "carrier" }),
  groups: checkboxes({ label: "Für wen?", options: [{ value: "kids", label: "Kinder" }] }),
  facts: list({
    label: "Zahlen",
    itemLabel: "Zahl",
    item: { value: text({ label: "Wert" }), of: text({ label: "Was" }) },
  }),
  body: richText({ label: "Text" }),
  image: media({ label: "Bild", accept: ["image"] }),
}).map(([name, { input }]) => ({ name, input }));

const only = (name: string, before: unknown, after: unknown) => {
  const found = compareFields(fields, { [name]: before }, { [name]: after }, (id) =>
    id === "t1" ? "Caritas" : undefined,
  );
  expect(found.map((difference) => difference.name)).toEqual([name]);
  return found[0]?.lines ?? [];
};

const short = (lines: LineDifference[]) =>
  lines.map(({ kind, label, runs }) => {
    const signs = { same: "", added: "+", removed: "-" };
    const told = runs.map(
      (run) => `${signs[run.kind]}${run.text}${run.kind !== "same" && run.format ? `(${run.format})` : ""}`,
    );
    return `${kind} ${label}| ${told.join("¦")}`;
  });

const p = (text: string, ...marks: object[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks.length > 0 && { marks }) }],
});
const doc = (...content: object[]) => ({ type: "doc", content });

describe("what differs", () => {
  test("is told field by field, and nothing else is", () => {
    expect(compareFields(fields, { title: "A", summary: "S" }, { title: "B", summary: "S" })).toMatchObject([
      { name: "title", label: "Titel", kind: "text" },
    ]);
  });

  test("is told word by word inside a line", () => {
    expect(short(only("summary", "Ein Haus für alle.\nBleibt.", "Ein großes Haus für Kinder.\nBleibt."))).toEqual([
      "changed | Ein ¦+großes ¦Haus für ¦-alle¦+Kinder¦.",
      "same | Bleibt.",
    ]);
  });

  test("reads as editors read it: labels, titles, dates, rows", () => {
    expect(short(only("groups", [], ["kids"]))).toEqual(["added | +Kinder"]);
    expect(short(only("carrier", "t1", "weg"))).toEqual([
      "removed | -Caritas",
      "added | +Ein Eintrag, den es nicht mehr gibt",
    ]);
    expect(short(only("on", "", "2022-09-15"))).toEqual(["added | +15. September 2022"]);
    expect(short(only("on", "2022-13", ""))).toEqual(["removed | -2022-13"]);
    expect(short(only("facts", [{ value: "3", of: "" }], [{ value: "3", of: "Orte" }]))).toEqual([
      "changed | Wert: 3¦+ · Was: Orte",
    ]);
  });

  test("stretches of changed words are told together", () => {
    expect(short(only("title", "rot und grün und blau bleibt hier", "gelb oder grau oder weiß bleibt hier"))).toEqual([
      "changed | -rot und grün und blau¦+gelb oder grau oder weiß¦ bleibt hier",
    ]);
  });
});

describe("in a text with structure", () => {
  test("blocks that came and went have their place", () => {
    const before = doc(p("Eins."), { type: "bulletList", content: [{ type: "listItem", content: [p("Punkt")] }] });
    const after = doc({ type: "heading", attrs: { level: 2 }, content: p("Neu").content }, p("Eins."));
    expect(short(only("body", before, after))).toEqual([
      "added Überschrift 2| +Neu",
      "same | Eins.",
      "removed Liste| -Punkt",
    ]);
  });

  test("a change of format or of a link shows, though the words stay", () => {
    const link = { type: "link", attrs: { entryId: "t1", href: null } };
    expect(short(only("body", doc(p("Wort")), doc(p("Wort", { type: "bold" }, link))))).toEqual([
      "changed | -Wort¦+Wort(Link Eintrag: Caritas, fett)",
    ]);
  });

  test("blocks nobody knows yet show their settings and their words", () => {
    const picture = (alt: string) =>
      doc({ type: "picture", attrs: { mediaId: "m1", alt, decorative: false, width: null } });
    expect(short(only("body", picture("Ein Haus"), picture("Ein Garten")))).toEqual([
      "changed Bild| Datei: m1 · Alternativtext: Ein ¦-Haus¦+Garten",
    ]);
    const cell = (type: string, text: string) => ({ type, content: [p(text)] });
    const table = (text: string) =>
      doc({
        type: "table",
        content: [{ type: "tableRow", content: [cell("tableHeader", "Jahr"), cell("tableCell", text)] }],
      });
    expect(short(only("body", table("2021"), table("2022")))).toEqual(["changed Tabelle| Jahr | ¦-2021¦+2022¦ | "]);
    expect(short(only("body", doc(), doc({ type: "newest", attrs: { many: [{ a: 1 }, true] } })))).toEqual([
      "added newest| +many: a: 1, ja",
    ]);
  });

  test("two texts with nothing in common are told quickly", () => {
    const long = (word: string) =>
      doc(...Array.from({ length: 300 }, (_, n) => p(Array(30).fill(`${word}${n}`).join(" "))));
    expect(only("body", long("a"), long("b"))).toHaveLength(600);
  });
});

test("files that came and went are told by their ids, wherever they stand", () => {
  const picture = (mediaId: string) => ({ type: "picture", attrs: { mediaId, alt: null, decorative: false } });
  const [media] = compareFields(fields, { image: { mediaId: "a" } }, { image: { mediaId: "b" } });
  expect(media?.files).toEqual({ removed: ["a"], added: ["b"] });
  const doc = (...ids: string[]) => ({ body: { type: "doc", content: ids.map(picture) } });
  const differences = compareFields(fields, doc("a", "b"), doc("b", "c"));
  expect(differences[0]?.files).toEqual({ removed: ["a"], added: ["c"] });
  expect(filesOf(differences)).toEqual(["a", "c"]);
});

test("both sides can be read from a difference, whatever the texts", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "Haus", " ", "  ", "\n", ",", "ü"), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (one, two) => {
      const [before, after] = [one.join(""), two.join("")];
      const [difference] = compareFields(fields, { summary: before }, { summary: after });
      expect(difference === undefined).toBe(before === after);
      if (!difference) return;
      expect(sideOf(difference.lines, "before")).toBe(before);
      expect(sideOf(difference.lines, "after")).toBe(after);
    }),
  );
});
