/** Two versions of an entry that came from the same one, put together field by field. Pure: runs on both sides. */
import { z } from "zod";
import type { MediaView } from "#lib/media/schema.ts";
import { isSame, type NamedInput } from "./compare.ts";
import type { FieldInput } from "./fields.ts";
import type { Typed } from "./formData.ts";
import { mergeBlock } from "./mergeBlock.ts";
import { threeWay } from "./threeWay.ts";

/** After a conflict: what was typed, what stands there by now, and what both came from, if that is still known. */
export type Sides = {
  /** Version and revision of the other words. */
  version: number;
  revision: number;
  by: string;
  /** Both are of the same person, written in two windows. */
  own: boolean;
  /** "3. November 2026 um 14:03". */
  at: string;
  mine: Typed;
  theirs: Typed;
  base: Typed | null;
  /** Every file that one of the three shows, by id. */
  files: Record<string, MediaView>;
};

export const choiceSchema = z.enum(["mine", "theirs", "both"]);
export type Choice = z.infer<typeof choiceSchema>;

/** A field on which the two differ, who changed it, and what that suggests: nothing where both did. */
export type Difference = { name: string; input: FieldInput; changedBy: "mine" | "theirs" | "both"; suggested?: Choice };

/** Without knowing what both came from, every difference needs somebody to decide. */
export function differences(
  fields: NamedInput[],
  { mine, theirs, base }: Pick<Sides, "mine" | "theirs" | "base">,
): Difference[] {
  return fields
    .filter(({ name }) => !isSame(mine[name], theirs[name]))
    .map((field) => {
      if (base && isSame(base[field.name], theirs[field.name]))
        return { ...field, changedBy: "mine", suggested: "mine" };
      if (base && isSame(base[field.name], mine[field.name]))
        return { ...field, changedBy: "theirs", suggested: "theirs" };
      const together = base && bothOf(field.input, base[field.name], theirs[field.name], mine[field.name]);
      return { ...field, changedBy: "both", suggested: together?.clean ? "both" : undefined };
    });
}

const several = new Set<FieldInput["kind"]>(["relations", "checkboxes", "list"]);

export const isText = ({ kind }: FieldInput) => kind === "richText" || kind === "textarea";

/** Of a text, and of several things, what both have made of it can remain. */
export const canBeBoth = (input: FieldInput) => isText(input) || several.has(input.kind);

/** The words after somebody has chosen, and the fields where the two differ and nobody has. */
export function putTogether(
  fields: NamedInput[],
  { mine, theirs, base }: Pick<Sides, "mine" | "theirs" | "base">,
  choices: Record<string, Choice>,
) {
  const open = fields.filter(({ name }) => !isSame(mine[name], theirs[name]) && !choices[name]).map(({ name }) => name);
  const words = Object.fromEntries(
    fields.map(({ name, input }) => {
      const choice = choices[name];
      if (choice === "theirs") return [name, theirs[name]];
      const both = choice === "both" && bothOf(input, base?.[name], theirs[name], mine[name]);
      return [name, both ? both.value : mine[name]];
    }),
  );
  return { words, open };
}

/** What both have made of one field, where that can be put together; `clean` when they wrote in different places of it. */
export function bothOf(input: FieldInput, base: unknown, theirs: unknown, mine: unknown) {
  if (several.has(input.kind)) return together(base, theirs, mine, asArray, (items) => items);
  if (input.kind === "textarea" && base === undefined)
    return together(base, theirs, mine, lines, (all) => all.join("\n"));
  if (input.kind === "textarea") return together(base, theirs, mine, sentences, asText);
  if (input.kind !== "richText") return null;
  return together(base, theirs, mine, blocks, (content) => ({ type: "doc", content }), mergeBlock);
}

/** Without what both came from: theirs, then whatever mine have beyond that. */
function together<T>(
  base: unknown,
  theirs: unknown,
  mine: unknown,
  read: (value: unknown) => T[],
  write: (items: T[]) => unknown,
  inside?: (base: T, theirs: T, mine: T) => T | null,
) {
  const [first, second] = [read(theirs), read(mine)];
  const known = base !== undefined;
  const more = () => second.filter((item) => !first.some((other) => isSame(other, item)));
  const { items, clean } = known
    ? threeWay(read(base), first, second, inside)
    : { items: [...first, ...more()], clean: false };
  return { value: write(items), clean };
}

const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const documentSchema = z.object({ type: z.literal("doc"), content: z.array(z.unknown()) });
const blocks = (value: unknown) => documentSchema.safeParse(value).data?.content ?? [];

const lines = (value: unknown) => String(value ?? "").split("\n");

/** The sentences and line breaks of a text; put together again, there is one space between two sentences. */
const sentences = (value: unknown): string[] =>
  String(value ?? "")
    .split(/(\n)|(?<=[.!?:;])[^\S\n]+/)
    .filter(Boolean);
const asText = (items: string[]) =>
  items.reduce((text, item) => text + (text === "" || /\n$/.test(text) || item === "\n" ? "" : " ") + item, "");
