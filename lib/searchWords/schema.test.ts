import { expect, test } from "vitest";
import { synonymsSchema, synonymsText } from "./schema.ts";

test("reads rows of words, whatever stands between them, and writes them the same way", () => {
  const rows = synonymsSchema.parse("Kita,  Kindergarten ; Kita\n\r\n AWO, Arbeiterwohlfahrt,\n");
  expect(rows).toEqual([
    ["Kita", "Kindergarten"],
    ["AWO", "Arbeiterwohlfahrt"],
  ]);
  expect(synonymsSchema.parse(synonymsText(rows))).toEqual(rows);
  expect(synonymsSchema.parse("")).toEqual([]);
});

test("says which line cannot be", () => {
  const problems = synonymsSchema.safeParse(`AWO, Arbeiterwohlfahrt\nKita\n${"x".repeat(61)}, y`).error?.issues;
  expect(problems?.map(({ message }) => message)).toEqual([
    "Zeile 2: Zu „Kita“ fehlt noch ein zweites Wort, nach einem Komma.",
    expect.stringMatching(/^Zeile 3: „x+…“ ist länger als 60 Zeichen\.$/),
  ]);
});
