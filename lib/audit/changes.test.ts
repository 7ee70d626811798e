import { expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

test("only what differs is told, also what came and what went", () => {
  const before = { Name: "Portal", Telefon: "0201 1", Fax: "0201 2" };
  expect(changesBetween(before, { Name: "Portal", Telefon: "0201 3", Post: "Essen" })).toEqual([
    { label: "Telefon", before: "0201 1", after: "0201 3" },
    { label: "Fax", before: "0201 2", after: "" },
    { label: "Post", before: "", after: "Essen" },
  ]);
});

test("a long text is cut, but not unnoticed", () => {
  const [change] = changesBetween({ Text: "a".repeat(2000) }, { Text: "b" });
  expect(change?.before).toMatch(/^a{400} …$/);
});
