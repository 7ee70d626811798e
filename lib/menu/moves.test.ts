import { expect, test } from "vitest";
import { type Move, moveRow, moves } from "./moves.ts";

/** "A b c D": capitals are on the first level, small letters below the capital before them. */
const rowsOf = (text: string) =>
  text.split(" ").map((label) => ({ label, level: label === label.toUpperCase() ? (0 as const) : (1 as const) }));
const textOf = (rows: { label: string; level: 0 | 1 }[]) =>
  rows.map(({ label, level }) => (level === 0 ? label.toUpperCase() : label.toLowerCase())).join(" ");
const after = (text: string, letter: string, move: Move) => {
  const { rows, message } = moveRow(rowsOf(text), text.split(" ").indexOf(letter), move);
  return [textOf(rows), message];
};

test.each([
  ["A b c D", "D", "up", "D A b c", "„D“ steht jetzt an Stelle 1 von 2."],
  ["A b c D", "A", "down", "D A b c", "„A“ steht jetzt an Stelle 2 von 2."],
  ["A B c D e", "B", "down", "A D e B c", "„B“ steht jetzt an Stelle 3 von 3."],
  ["A b c D", "c", "up", "A c b D", "„c“ steht jetzt unter „A“ an Stelle 1 von 2."],
  ["A b c D", "b", "down", "A c b D", "„b“ steht jetzt unter „A“ an Stelle 2 von 2."],
  ["A b C", "C", "deeper", "A b c", "„C“ steht jetzt unter „A“ an Stelle 2 von 2."],
  ["A b c D", "b", "higher", "A c B D", "„b“ steht jetzt an Stelle 2 von 3."],
  ["A b c D", "A", "remove", "B C D", "„A“ ist entfernt. Was darunter stand, steht jetzt auf der ersten Ebene."],
  ["A b c D", "b", "remove", "A c D", "„b“ ist entfernt."],
] as const)("%s: %s %s", (before, letter, move, expected, message) => {
  expect(after(before, letter, move)).toEqual([expected, message]);
});

test.each([
  ["A b", "A", "up", "schon ganz oben"],
  ["A b", "b", "up", "schon ganz oben"],
  ["A b c D", "c", "down", "schon ganz unten"],
  ["A b", "A", "down", "schon ganz unten"],
  ["A B", "A", "deeper", "der erste Eintrag"],
  ["A B c", "B", "deeper", "hat selbst Einträge"],
  ["A b", "b", "deeper", "schon auf der zweiten"],
  ["A b", "A", "higher", "schon auf der ersten"],
] as const)("%s: %s cannot go %s, and says why", (before, letter, move, why) => {
  expect(after(before, letter, move)).toEqual([before, expect.stringContaining(why)]);
});

test("no move loses or doubles a line, or leaves one of the second level without a first", () => {
  for (const text of ["A", "A b", "A b c D", "A B c d E f"])
    for (const [index] of rowsOf(text).entries())
      for (const move of moves) {
        const { rows } = moveRow(rowsOf(text), index, move);
        const labels = rows.map(({ label }) => label).sort();
        const before = rowsOf(text).map(({ label }) => label);
        expect(labels).toEqual(before.filter((_, other) => move !== "remove" || other !== index).sort());
        expect(rows[0]?.level ?? 0).toBe(0);
      }
});
