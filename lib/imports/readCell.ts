import type { FieldInput, Option } from "#lib/content/fields.ts";
import type { TypeKey } from "#lib/content/typeKeys.ts";
import type { Cell } from "#lib/sheets/sheet.ts";
import { cellText } from "./cellText.ts";
import { readChoice, readChoices } from "./readChoices.ts";
import { readDay, readPartialDay } from "./readDay.ts";

/** The value a cell stands for, why it stands for none, or why it is left out although nothing is wrong. */
export type Reading = { value: unknown } | { problem: string } | { note: string };

/** `isNew` and `isEmpty` tell of the entry and of this field in it; `entriesOf` has the entries of a type by title. */
export type Place = { isNew: boolean; isEmpty: boolean; entriesOf(type: TypeKey): Option[] };

/** What somebody wrote into a cell, as the value of its field: the way back from `fieldCell`. */
export function readCell(input: FieldInput, cell: Cell, { isNew, isEmpty, entriesOf }: Place): Reading {
  const text = cellText(cell);
  switch (input.kind) {
    case "date":
      return readDate(cell instanceof Date ? isoDay(cell) : readDay(text), text, "15.09.2022");
    case "partialDate":
      return readDate(
        cell instanceof Date ? isoDay(cell) : readPartialDay(text),
        text,
        "2021, März 2021 oder 15.03.2021",
      );
    case "time":
      return { value: cell instanceof Date ? cell.toISOString().slice(11, 16) : text };
    case "number":
      return readNumber(text);
    case "boolean":
      return readBoolean(text.toLowerCase());
    case "select":
      return readChoice(input.options, text);
    case "checkboxes":
      return readChoices(input.options, text);
    case "relation":
      return readChoice(entriesOf(input.to), text);
    case "relations":
      return readChoices(entriesOf(input.to), text);
    case "richText":
      if (isNew || isEmpty) return { value: paragraphsOf(text) };
      return {
        problem: "Formatierter Text lässt sich nicht aus einer Tabelle ändern. Bitte ändern Sie ihn im Formular.",
      };
    case "media":
    case "list":
      if (isNew) return { note: "Das lässt sich nur im Formular eintragen." };
      return {
        problem: "Das lässt sich nur im Formular ändern. Bitte schreiben Sie in die Zelle, was vorher darin stand.",
      };
    default:
      return { value: text };
  }
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);

function readDate(day: string | null, text: string, example: string): Reading {
  if (text === "") return { value: "" };
  return day === null ? { problem: `„${text}“ ist kein Datum. Beispiel: ${example}` } : { value: day };
}

/** Anything but a number is for the schema to refuse. */
const readNumber = (text: string): Reading => {
  if (text === "") return { value: null };
  return { value: /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text };
};

function readBoolean(text: string): Reading {
  if (text !== "" && text !== "ja" && text !== "nein") return { problem: "Bitte „ja“ oder „nein“ schreiben." };
  return { value: text === "ja" };
}

const paragraphsOf = (text: string) => ({
  type: "doc",
  content: text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
});
