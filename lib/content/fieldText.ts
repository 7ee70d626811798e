import { z } from "zod";
import { formatDate } from "#lib/dates.ts";
import { richTextSchema } from "#lib/richText/schema.ts";
import { plainText } from "#lib/richText/walk.ts";
import type { FieldInput, Option } from "./fields.ts";

/** Title of an entry named by a relation; "" for one that is not there. */
export type TitleOf = (id: string) => string;

const texts = z.array(z.string()).catch([]);
const rows = z.array(z.record(z.string(), z.string())).catch([]);
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The value of a field as words that can be read without knowing the system: labels, titles, plain text. */
export function fieldText(input: FieldInput, value: unknown, titleOf: TitleOf): string {
  switch (input.kind) {
    case "boolean":
      return value === true ? "ja" : "nein";
    case "number":
      return typeof value === "number" ? String(value) : "";
    case "select":
      return labelOf(input.options, String(value ?? ""));
    case "checkboxes":
      return texts
        .parse(value)
        .map((each) => labelOf(input.options, each))
        .join(", ");
    case "relation":
      return value ? titleOf(String(value)) : "";
    case "relations":
      return texts.parse(value).map(titleOf).filter(Boolean).join(", ");
    case "richText":
      return plainText(richTextSchema.parse(value));
    case "list":
      return rows.parse(value).map(rowText).join("\n");
    case "date":
      return isoDay.test(String(value)) ? formatDate(String(value)) : String(value ?? "");
    default:
      return typeof value === "string" ? value : "";
  }
}

const labelOf = (options: Option[], value: string) => options.find((option) => option.value === value)?.label ?? value;

const rowText = (row: Record<string, string>) => Object.values(row).filter(Boolean).join(" · ");
