import type { ContentType } from "#lib/content/contentType.ts";

/** What a field is called in its form; for a row of a list with its number: "Zahlen mit Quelle, Zahl 2". */
export function fieldLabel(type: ContentType, field: string): string {
  const [name = "", row] = field.split(".");
  const input = type.fields[name]?.input;
  if (!input) return field;
  return input.kind === "list" && row ? `${input.label}, ${input.itemLabel} ${Number(row) + 1}` : input.label;
}
