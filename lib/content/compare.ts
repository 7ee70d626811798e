/** What differs between two versions of an entry, field by field and word by word. Pure: runs on both sides. */
import { mediaIdsIn } from "#lib/media/collect.ts";
import { compareLines, type LineDifference } from "./compareLines.ts";
import type { FieldInput } from "./fields.ts";
import type { Typed } from "./formData.ts";
import { readable } from "./readable.ts";
import { type TitleOf, textOf } from "./readableLine.ts";

export type NamedInput = { name: string; input: FieldInput };

export type FieldDifference = {
  name: string;
  label: string;
  kind: FieldInput["kind"];
  lines: LineDifference[];
  /** Files that only one of the two shows, by id. */
  files: { removed: string[]; added: string[] };
};

/** Fields whose stored values differ, in the order of the form. */
export function compareFields(
  fields: NamedInput[],
  before: Typed,
  after: Typed,
  titleOf: TitleOf = () => undefined,
): FieldDifference[] {
  return fields
    .filter(({ name }) => !isSame(before[name], after[name]))
    .map(({ name, input }) => ({
      name,
      label: input.label,
      kind: input.kind,
      lines: compareLines(readable(input, before[name], titleOf), readable(input, after[name], titleOf)),
      files: compareFiles(mediaIdsIn(before[name]), mediaIdsIn(after[name])),
    }));
}

const compareFiles = (before: string[], after: string[]) => ({
  removed: before.filter((id) => !after.includes(id)),
  added: after.filter((id) => !before.includes(id)),
});

/** Every file that one of these differences is about. */
export const filesOf = (differences: FieldDifference[]): string[] => [
  ...new Set(differences.flatMap(({ files }) => [...files.removed, ...files.added])),
];

/** Checked data has one way to write each value. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The text of one side of a difference, for summaries and tests. */
export const sideOf = (lines: LineDifference[], side: "before" | "after"): string =>
  lines
    .filter(({ kind }) => kind !== (side === "before" ? "added" : "removed"))
    .map(({ runs }) => textOf(runs.filter(({ kind }) => kind !== (side === "before" ? "added" : "removed"))))
    .join("\n");
