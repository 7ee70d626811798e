import { expect, test } from "vitest";
import { boolean, checkboxes, list, number, richText, text } from "./fields.ts";
import { readFields } from "./formData.ts";

const fields = {
  title: text({ label: "Titel" }),
  minutes: number({ label: "Minuten", min: 1, max: 9 }),
  good: boolean({ label: "Gut" }),
  groups: checkboxes({ label: "Gruppen", options: [{ value: "a", label: "A" }] }),
  body: richText({ label: "Text" }),
  facts: list({
    label: "Zahlen",
    itemLabel: "Zahl",
    item: { value: text({ label: "Zahl" }), source: text({ label: "Quelle" }) },
  }),
};

function form(...pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test("reads each kind of field in its own shape", () => {
  const typed = readFields(
    fields,
    form(
      ["title", "a\r\nb"],
      ["minutes", "7"],
      ["good", "on"],
      ["groups", "a"],
      ["groups", "b"],
      ["body", '{"type":"doc"}'],
    ),
  );
  expect(typed).toEqual({
    title: "a\nb",
    minutes: 7,
    good: true,
    groups: ["a", "b"],
    body: { type: "doc" },
    facts: [],
  });
});

test("missing and unreadable input keeps its place, so that its message can name it", () => {
  expect(readFields(fields, form(["minutes", "viele"], ["body", "{"]))).toMatchObject({
    minutes: "viele",
    body: "{",
    good: false,
    title: "",
  });
});

test("rows of a list keep their order and lose the empty ones", () => {
  const typed = readFields(
    fields,
    form(["facts.10.value", "zehn"], ["facts.2.value", "zwei"], ["facts.2.source", "q"], ["facts.3.value", " "]),
  );
  expect(typed.facts).toEqual([
    { value: "zwei", source: "q" },
    { value: "zehn", source: "" },
  ]);
});
