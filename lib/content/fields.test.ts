import { expect, test } from "vitest";
import {
  checkboxes,
  date,
  email,
  number,
  partialDate,
  path,
  phone,
  relations,
  richText,
  slug,
  text,
  url,
} from "./fields.ts";

const label = "Feld";

/** What stands in the way of publishing a value, or "" when nothing does. */
function objection(
  field: { live: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } } },
  value: unknown,
) {
  return field.live.safeParse(value).error?.issues[0]?.message ?? "";
}

test.each([
  ["e-mail", email({ label }), "name@beispiel.de", "name@beispiel"],
  ["phone", phone({ label }), "02041 767-263", "ruf mich an"],
  ["web address", url({ label }), "https://www.mags.nrw/x", "javascript:alert(1)"],
  ["slug", slug({ label }), "zusammen-stark", "Zusammen Stark"],
  ["path", path({ label }), "/programm/foerderung", "programm/"],
  ["date", date({ label }), "2022-09-15", "2022-02-30"],
  ["date with a year of two digits", date({ label }), "2022-09-15", "0021-05-10"],
  ["partial date", partialDate({ label }), "2021-03", "März 2021"],
  ["length", text({ label, max: 3 }), "abc", "abcd"],
  ["number", number({ label, min: 1, max: 9 }), 9, 10],
  ["choice", checkboxes({ label, options: [{ value: "a", label: "A" }] }), ["a"], ["b"]],
])("publishing judges a %s", (_, field, good, bad) => {
  expect(objection(field, good)).toBe("");
  expect(objection(field, bad)).not.toBe("");
});

test.each([
  ["text", text({ label, required: true }), ""],
  ["number", number({ label, required: true, min: 1, max: 9 }), null],
  ["relations", relations({ label, required: true, to: "project" }), []],
  ["rich text", richText({ label, required: true }), { type: "doc", content: [{ type: "paragraph" }] }],
])("a draft may lack what is required, publishing names it: %s", (_, field, empty) => {
  expect(field.draft.safeParse(empty).success).toBe(true);
  expect(objection(field, empty)).toBe("„Feld“ fehlt noch.");
});

test("what is not required may be empty, whatever its kind", () => {
  for (const field of [email({ label }), url({ label }), date({ label }), slug({ label })])
    expect(objection(field, "")).toBe("");
});

test("a draft is refused only for its shape, never for a script in a link", () => {
  const link = { type: "link", attrs: { href: "javascript:alert(1)", entryId: null } };
  const doc = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "a", marks: [link] }] }] };
  expect(richText({ label }).draft.safeParse(doc).success).toBe(false);
  expect(text({ label }).draft.safeParse(7).success).toBe(false);
  expect(url({ label }).draft.safeParse("halb fertig").success).toBe(true);
});
