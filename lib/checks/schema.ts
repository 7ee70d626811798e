import type { FieldInput } from "#lib/content/fields.ts";

/** One place where a check has found something. `field` is also the id of its input in the form. */
export type Found = {
  field: string;
  message: string;
  /** The very words it is about, or the title of the file, to jump there; "" for the field as a whole. */
  excerpt: string;
};

export type Finding = Found & {
  /** Key of the check. */
  rule: string;
  /** It keeps the entry from being published. */
  blocking: boolean;
};

/** One thing to look for. Pure, so that it runs on the server and while somebody writes. */
export type Check = {
  rule: string;
  label: string;
  /** Why it matters and what to do, for any place it is found at. */
  advice: string;
  blocking: boolean;
  find: (draft: CheckedDraft) => Found[];
};

export type CheckedField = { name: string; input: FieldInput; value: unknown };

export type CheckedDraft = { fields: CheckedField[]; elsewhere: Elsewhere };

/** What a draft names and cannot know by itself. Whatever is not listed is fine. */
export type Elsewhere = {
  /** Entries that visitors cannot see, by id. */
  entries: Record<string, { title: string; state: "draft" | "trash" | "missing" }>;
  /** Files, by id: those that are gone, and the alternative texts that pictures bring along ("" for none). */
  files: Record<string, { title: string; state: "missing" | "picture"; alt: string }>;
  /** Web addresses that did not answer, and why. */
  unreachable: Record<string, string>;
  /** What the type of the entry says of its words, by field, and of which: it forbids them for visitors. */
  wrong: Record<string, { message: string; value: unknown }>;
};

export const nothingElsewhere: Elsewhere = { entries: {}, files: {}, unreachable: {}, wrong: {} };
