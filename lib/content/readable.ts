import { formatDate, formatPartialDate } from "#lib/dates.ts";
import { mediaUseSchema } from "#lib/media/schema.ts";
import type { FieldInput } from "./fields.ts";
import { type Line, line, type TitleOf, words } from "./readableLine.ts";
import { richTextLines } from "./readableRichText.ts";

/** A value as editors read it: labels instead of keys, titles instead of ids, dates in words. Nothing there: no lines. */
export function readable(input: FieldInput, value: unknown, titleOf: TitleOf): Line[] {
  switch (input.kind) {
    case "richText":
      return richTextLines(value, titleOf);
    case "list":
      return rowsOf(value).map((row) => line("", words(rowText(input.item, row))));
    case "textarea":
      return textLines(String(value ?? ""));
    case "boolean":
      return textLines(value === true ? "ja" : "nein");
    case "checkboxes":
    case "select":
      return texts(value).map((key) => line("", words(optionLabel(input.options, key))));
    case "relation":
    case "relations":
      return texts(value).map((id) => line("", words(titleOf(id) ?? "Ein Eintrag, den es nicht mehr gibt")));
    case "media":
      return mediaLines(value, titleOf);
    case "date":
    case "partialDate":
      return textLines(dateText(String(value ?? "")));
    default:
      return textLines(String(value ?? ""));
  }
}

const textLines = (text: string): Line[] => (text === "" ? [] : text.split("\n").map((part) => line("", words(part))));

/** A file by its title, with the words that stand for it here. */
function mediaLines(value: unknown, titleOf: TitleOf): Line[] {
  const { data: use } = mediaUseSchema.safeParse(value);
  if (!use) return [];
  const alt = use.decorative ? "schmückt nur" : use.alt;
  return [line("", words(titleOf(use.mediaId) ?? "Eine Datei")), ...textLines(alt ? `Alternativtext: ${alt}` : "")];
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item !== "");

const optionLabel = (options: { value: string; label: string }[], key: string) =>
  options.find(({ value }) => value === key)?.label ?? key;

/** Drafts may hold half a date; it shows as it is. */
const dateText = (text: string) =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isDay(text) ? formatPartialDate(text) : text;

const isDay = (text: string) => !Number.isNaN(Date.parse(text)) && formatDate(text) !== "";

const rowsOf = (value: unknown): Map<string, unknown>[] =>
  Array.isArray(value) ? value.map((row) => new Map<string, unknown>(Object.entries(Object(row)))) : [];

const rowText = (item: Record<string, FieldInput>, row: Map<string, unknown>) =>
  Object.entries(item)
    .filter(([column]) => (row.get(column) ?? "") !== "")
    .map(([column, { label }]) => `${label}: ${row.get(column)}`)
    .join(" · ");
