import type { FieldInput } from "./fields.ts";
import { readable } from "./readable.ts";
import { type TitleOf, textOf } from "./readableLine.ts";

const severalInOneLine = new Set<FieldInput["kind"]>(["checkboxes", "relations"]);

/** The value of a field as plain text that can be read without knowing the system. */
export const fieldText = (input: FieldInput, value: unknown, titleOf: TitleOf): string =>
  readable(input, value, titleOf)
    .map(({ words }) => textOf(words))
    .join(severalInOneLine.has(input.kind) ? ", " : "\n");
