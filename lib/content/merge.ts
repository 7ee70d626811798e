/** Two versions of an entry that came from the same one, put together field by field. Pure: runs on both sides. */
import { z } from "zod";
import type { MediaView } from "#lib/media/schema.ts";
import { isSame, type NamedInput } from "./compare.ts";
import type { FieldInput } from "./fields.ts";
import type { Typed } from "./formData.ts";

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
      return { ...field, changedBy: "both" };
    });
}

const several = new Set<FieldInput["kind"]>(["relations", "checkboxes", "list"]);

export const isText = ({ kind }: FieldInput) => kind === "richText" || kind === "textarea";

/** Texts can also stand one after the other, and of several things there can be those of both. */
export const canBeBoth = (input: FieldInput) => isText(input) || several.has(input.kind);

/** The words after somebody has chosen, and the fields where the two differ and nobody has. */
export function putTogether(fields: NamedInput[], mine: Typed, theirs: Typed, choices: Record<string, Choice>) {
  const open = fields.filter(({ name }) => !isSame(mine[name], theirs[name]) && !choices[name]).map(({ name }) => name);
  const words = Object.fromEntries(
    fields.map((field) => [field.name, chosen(field, mine, theirs, choices[field.name])]),
  );
  return { words, open };
}

function chosen({ name, input }: NamedInput, mine: Typed, theirs: Typed, choice: Choice | undefined): unknown {
  if (choice === "theirs") return theirs[name];
  if (choice === "both" && canBeBoth(input)) return bothOf(theirs[name], mine[name]);
  return mine[name];
}

const documentSchema = z.object({ type: z.literal("doc"), content: z.array(z.unknown()) });

/** The other one's words, then whatever mine have beyond them: lines of a text, blocks of a document, things chosen. */
function bothOf(theirs: unknown, mine: unknown): unknown {
  if (Array.isArray(theirs) && Array.isArray(mine)) return joined<unknown>(theirs, mine);
  const [a, b] = [documentSchema.safeParse(theirs), documentSchema.safeParse(mine)];
  if (a.success && b.success) return { type: "doc", content: joined(a.data.content, b.data.content) };
  return joined(String(theirs ?? "").split("\n"), String(mine ?? "").split("\n")).join("\n");
}

const joined = <T>(first: T[], second: T[]): T[] => [
  ...first,
  ...second.filter((item) => !first.some((other) => isSame(other, item))),
];
