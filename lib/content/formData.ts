import type { FieldInput } from "./fields.ts";

/** Input as it was typed, by field name; what is wrong with it is for the schemas to say. */
export type Typed = Record<string, unknown>;

/** Reads the fields of a type from a form: one entry a field, in the shape its kind has. */
export function readFields(fields: Record<string, { input: FieldInput }>, form: FormData): Typed {
  return Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, readField(name, input, form)]));
}

function readField(name: string, input: FieldInput, form: FormData): unknown {
  switch (input.kind) {
    case "boolean":
      return form.has(name);
    case "checkboxes":
    case "relations":
      return form.getAll(name).filter((value) => value !== "");
    case "number":
      return asNumber(String(form.get(name) ?? "").trim());
    case "richText":
      return asJson(String(form.get(name) ?? ""));
    case "media":
      return readMediaUse(name, form);
    case "list":
      return readRows(name, Object.keys(input.item), form);
    default:
      return String(form.get(name) ?? "").replace(/\r\n/g, "\n");
  }
}

/** Which file, and what is said about it here: the file's own text, another one, or nothing. */
function readMediaUse(name: string, form: FormData): unknown {
  const mediaId = String(form.get(`${name}.mediaId`) ?? "");
  if (!mediaId) return null;
  const altKind = form.get(`${name}.altKind`);
  const alt = altKind === "own" ? String(form.get(`${name}.alt`) ?? "") : null;
  return { mediaId, alt, decorative: altKind === "none" };
}

/** Rows are named "facts.0.value"; a row in which nothing was typed does not count. */
function readRows(name: string, columns: string[], form: FormData): Record<string, string>[] {
  const numbers = [...form.keys()].flatMap((key) => key.match(new RegExp(`^${name}\\.(\\d+)\\.`))?.[1] ?? []);
  return [...new Set(numbers)]
    .sort((a, b) => Number(a) - Number(b))
    .map((number) =>
      Object.fromEntries(columns.map((column) => [column, String(form.get(`${name}.${number}.${column}`) ?? "")])),
    )
    .filter((row) => Object.values(row).some((value) => value.trim() !== ""));
}

const asNumber = (typed: string) => (typed === "" ? null : /^-?\d+$/.test(typed) ? Number(typed) : typed);

function asJson(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    // Not even JSON: the schema refuses it with its message.
    return typed;
  }
}
