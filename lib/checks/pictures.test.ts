import { expect, test } from "vitest";
import { draft, type Parts, picture } from "#tests/sampleDraft.ts";
import { findAll } from "./checks.ts";

const rules = (parts: Parts) => findAll(draft(parts)).map(({ rule }) => rule);

test("a picture needs an alternative text of its own or of its file, or is there to please", () => {
  expect(rules(picture({}))).toEqual(["missingAlt"]);
  expect(rules(picture({}, { alt: "Kinder kochen Suppe." }))).toEqual([]);
  expect(rules(picture({ alt: "Kinder kochen Suppe." }))).toEqual([]);
  expect(rules(picture({ decorative: true }))).toEqual([]);
});

test("a file that is gone is named, and not for its alternative text", () => {
  expect(rules(picture({}, { state: "missing" }))).toEqual(["missingFile"]);
});

test.each(["IMG_0815.jpg", "Bild von Kindern", `Kinder ${"kochen Suppe ".repeat(15)}`])("%s helps nobody", (alt) => {
  expect(rules(picture({ alt }))).toEqual(["poorAlt"]);
  expect(rules(picture({ alt, decorative: true }))).toEqual([]);
});
