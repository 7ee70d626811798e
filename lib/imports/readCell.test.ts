import { describe, expect, test } from "vitest";
import type { FieldInput } from "#lib/content/fields.ts";
import type { Cell } from "#lib/sheets/sheet.ts";
import { isSameCell } from "./cellText.ts";
import { readCell } from "./readCell.ts";

const entries = [
  { value: "k1", label: "Verein Hof" },
  { value: "k2", label: "Verein Hof, Nord" },
  { value: "k3", label: "Doppelt" },
  { value: "k4", label: "Doppelt" },
];
const label = "Feld";
const options = [
  { value: "parents", label: "Eltern" },
  { value: "kids", label: "Kinder, bis 6 Jahre" },
  { value: "teens", label: "Kinder" },
];
const place = { isNew: false, isEmpty: false, entriesOf: () => entries };
const paragraphs = (...texts: string[]) => ({
  type: "doc",
  content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const day = new Date("2022-09-15T00:00:00Z");
const date: FieldInput = { kind: "date", label };
const partial: FieldInput = { kind: "partialDate", label };
const whole: FieldInput = { kind: "number", label, min: 1, max: 9 };
const yes: FieldInput = { kind: "boolean", label };
const one: FieldInput = { kind: "select", label, options };
const some: FieldInput = { kind: "checkboxes", label, options };
const entry: FieldInput = { kind: "relation", label, to: "carrier" };
const several: FieldInput = { kind: "relations", label, to: "project" };
const textarea: FieldInput = { kind: "textarea", label, max: 600 };

describe("a cell becomes the value of its field", () => {
  test.each<[string, FieldInput, Cell, unknown]>([
    ["text with its line breaks", textarea, " eins\r\nzwei ", "eins\nzwei"],
    ["a number in a field of text", { kind: "text", label, max: 9 }, 44135, "44135"],
    ["a German date", date, "15.9.2022", "2022-09-15"],
    ["a date in words", date, "15. September 2022", "2022-09-15"],
    ["an ISO date", date, "2022-09-15", "2022-09-15"],
    ["a date of Excel", date, day, "2022-09-15"],
    ["no date", date, "", ""],
    ["a year", partial, "2021", "2021"],
    ["a year as a number", partial, 2021, "2021"],
    ["a month in words", partial, "März 2021", "2021-03"],
    ["a month", partial, "2021-03", "2021-03"],
    ["a day in words", partial, "15. März 2021", "2021-03-15"],
    ["a time", { kind: "time", label }, "14:30", "14:30"],
    ["a time of Excel", { kind: "time", label }, new Date("1899-12-30T14:30:00Z"), "14:30"],
    ["a number", whole, 7, 7],
    ["a number as text", whole, "2022", 2022],
    ["no number", whole, "", null],
    ["half a number, for the schema to refuse", whole, "7,5", 7.5],
    ["ja", yes, "Ja", true],
    ["nein", yes, "nein", false],
    ["nothing where it is yes or no", yes, null, false],
    ["a choice", one, "Eltern", "parents"],
    ["no choice", one, "", ""],
    ["labels with commas in them", some, "Kinder, bis 6 Jahre, Eltern, Kinder", ["kids", "parents", "teens"]],
    ["labels without a space", some, "Kinder,Eltern", ["teens", "parents"]],
    ["a label twice", some, "Eltern, Eltern", ["parents"]],
    ["no labels", some, "", []],
    ["the title of an entry", entry, "Verein Hof, Nord", "k2"],
    ["titles of entries", several, "Verein Hof, Nord, Verein Hof", ["k2", "k1"]],
  ])("%s", (_what, input, cell, value) => {
    expect(readCell(input, cell, place)).toEqual({ value });
  });
});

describe("a cell that stands for nothing says why", () => {
  test.each<[FieldInput, Cell, RegExp]>([
    [date, "31.02.2022", /„31\.02\.2022“ ist kein Datum/],
    [date, "bald", /kein Datum/],
    [date, "2021", /kein Datum/],
    [partial, "Frühling 2021", /kein Datum/],
    [yes, "vielleicht", /„ja“ oder „nein“/],
    [one, "Großeltern", /„Großeltern“ steht nicht zur Wahl/],
    [some, "Eltern, Großeltern", /„Großeltern“ steht nicht zur Wahl/],
    [some, "Elternteile", /steht nicht zur Wahl/],
    [entry, "Doppelt", /gibt es mehrmals/],
    [several, "Verein Hof, Doppelt", /gibt es mehrmals/],
  ])("%o: %s", (input, cell, problem) => {
    expect(readCell(input, cell, place)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe("what has a form of its own", () => {
  const text: FieldInput = { kind: "richText", label };
  const picture: FieldInput = { kind: "media", label, accept: ["image"] };

  test("text begins as plain paragraphs, and is not overwritten", () => {
    const value = paragraphs("Eins.", "Zwei.");
    expect(readCell(text, "Eins.\n\nZwei.", { ...place, isNew: true })).toEqual({ value });
    expect(readCell(text, "Eins.\nZwei.", { ...place, isEmpty: true })).toEqual({ value });
    expect(readCell(text, "Anders.", place)).toEqual({ problem: expect.stringContaining("Formatierter Text") });
  });

  test("files and lists are left out of new entries and refused in others", () => {
    expect(readCell(picture, "Haus", { ...place, isNew: true })).toEqual({ note: expect.any(String) });
    expect(readCell(picture, "Haus", place)).toEqual({ problem: expect.any(String) });
  });
});

test.each<[Cell, Cell, boolean]>([
  ["15.09.2022", day, true],
  ["2022", 2022, true],
  ["", null, true],
  ["eins\r\nzwei", "eins\nzwei", true],
  ["Langer … (gekürzt)", "Langer Text, der weitergeht", true],
  ["Anderer … (gekürzt)", "Langer Text, der weitergeht", false],
  ["nein", "ja", false],
])("%o says the same as %o: %s", (cell, written, same) => {
  expect(isSameCell(cell, written)).toBe(same);
});
