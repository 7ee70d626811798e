import { z } from "zod";
import type { BausteinView } from "#lib/bausteine/schema.ts";
import type { CarrierView } from "#lib/carriers/schema.ts";
import type { ContactView } from "#lib/contacts/schema.ts";
import type { Tx } from "#lib/db.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { EventView } from "#lib/events/schema.ts";
import type { FilmView } from "#lib/films/schema.ts";
import type { PageView } from "#lib/pages/schema.ts";
import type { ProjectView } from "#lib/projects/schema.ts";
import type { PublicationView } from "#lib/publications/schema.ts";
import type { TermView } from "#lib/terms/schema.ts";
import type { Data, Fields, Option } from "./fields.ts";
import type { TypeKey } from "./typeKeys.ts";

/** The draft of an entry that this one has chosen in a relation. */
export type Related = (id: string) => { title: string; slug: string; data: Data<Fields> } | null;

/** What the components of the public pages need to show one entry. */
export type Preview =
  | { kind: "page"; page: PageView }
  | { kind: "baustein"; baustein: BausteinView }
  | { kind: "project"; project: ProjectView }
  | { kind: "carrier"; carrier: CarrierView }
  | { kind: "event"; event: EventView }
  | { kind: "film"; film: FilmView }
  | { kind: "publication"; publication: PublicationView }
  | { kind: "contact"; contact: ContactView }
  | { kind: "term"; term: TermView };

/** Something lists of a type can be filtered by: choices of its own, or the entries of another type. */
export type ListFilter<F extends Fields = Fields> = {
  label: string;
  choices: Option[] | { of: TypeKey };
  value(data: Data<F>): string;
};

/** One file in types/ describes one content type; forms, checks, history and publishing follow from it. */
export type ContentType<F extends Fields = Fields> = {
  key: TypeKey;
  label: { one: string; many: string };
  /** The part of an editor's address: /redaktion/<segment>. */
  segment: string;
  fields: F;
  /** The form's sections. Every field stands in exactly one of them. */
  groups: { legend: string; fields: (keyof F & string)[] }[];
  /** The field that serves as title in lists. */
  titleField: keyof F & string;
  /** The field that holds the changeable part of the address, and so is blamed when it is taken. */
  addressField: keyof F & string;
  /** The public address, from "/". */
  address(data: Data<F>): string;
  /** What lists can be filtered by beside what all types share, by name in the address. */
  filters?: Record<string, ListFilter<F>>;
  /** Rules that look at several fields: messages by field name. */
  rules?(data: Data<F>): Record<string, string | undefined>;
  /** Open questions that no single field could hold. */
  openQuestions?(data: Data<F>): string[];
  /** What else happens when an entry at this address is withdrawn, for those who are about to do it. */
  withdrawNote?(address: string): string | undefined;
  /** The draft as its public page would show it. Whatever is missing is empty. */
  preview(data: Data<F>, related: Related): Preview;
  /** Writes the published row. Called by publish.ts alone, inside its transaction. */
  publish(tx: Tx, id: string, data: Data<F>): Promise<unknown>;
  /** Deletes the published row. Called by publish.ts alone. */
  withdraw(tx: Tx, id: string): Promise<unknown>;
};

/**
 * Checks the definition against its own fields, then forgets them, so that all types fit one list. The one cast is safe:
 * what reaches the functions of a type has passed checkDraft of that same type.
 */
export function defineType<F extends Fields>(type: ContentType<F>): ContentType {
  return type as unknown as ContentType;
}

/** What the table of a type gets for an optional text: null instead of an empty string. */
export const orNull = (text: string): string | null => text || null;

/** The lines of a text area in which each stands for one thing. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const schemaOf = (type: ContentType, kind: "draft" | "live") =>
  z.object(Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, field[kind]])));

/** First message of each field, in the order of the form; inside lists the key goes down to the input ("facts.0.value"). */
function messages(type: ContentType, error: z.ZodError): Record<string, string> {
  const entries = error.issues.map(({ path, message }) => {
    const input = type.fields[String(path[0])]?.input;
    const key = (input?.kind === "list" ? path : path.slice(0, 1)).join(".");
    return [key, naming(input?.label, message)] as const;
  });
  return inFormOrder(type, Object.fromEntries(entries.reverse()));
}

/** Above the form a message stands alone: it names its field unless it does already. */
const naming = (label: string | undefined, message: string) =>
  label && !message.includes(`„${label}“`) ? `${label}: ${message}` : message;

/** Messages by field, in the order in which the fields stand in the form. */
export function inFormOrder(type: ContentType, errors: Record<string, string>): Record<string, string> {
  const names = type.groups.flatMap((group) => group.fields);
  const place = (key: string) => names.indexOf(key.split(".")[0] ?? "");
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => place(a) - place(b)));
}

/** An entry in which nothing has been written yet. */
export function emptyData(type: ContentType): Data<Fields> {
  return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, field.empty]));
}

/** The fields with their names, in the order of the form, as plain data. */
export const namedInputs = (type: ContentType) => formGroups(type).flatMap(({ fields }) => fields);

/** The sections of the form with the fields in them, as plain data for the browser. */
export function formGroups(type: ContentType) {
  return type.groups.map(({ legend, fields }) => ({
    legend,
    fields: fields.flatMap((name) => {
      const input = type.fields[name]?.input;
      return input ? [{ name, input }] : [];
    }),
  }));
}

/**
 * Loose check: input as data of its type, whatever is missing. Fields that the type got later start empty. Throws
 * InvalidInput for input of the wrong shape.
 */
export function readDraft(type: ContentType, input: Record<string, unknown>) {
  const parsed = schemaOf(type, "draft").safeParse({ ...emptyData(type), ...input });
  if (parsed.success) return parsed.data;
  throw new InvalidInput(messages(type, parsed.error));
}

/**
 * For input that may not fit yet: fields of the wrong shape keep the words they had, and are named. `goal` "live" names
 * what visitors would miss in the input, too.
 */
export function readWhatFits(
  type: ContentType,
  input: Record<string, unknown>,
  instead: Data<Fields>,
  goal: "draft" | "live" = "draft",
) {
  const given = { ...emptyData(type), ...input };
  const parsed = schemaOf(type, "draft").safeParse(given);
  if (parsed.success) return { data: parsed.data, unsaved: {} };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const fits = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  const { error } = goal === "live" ? schemaOf(type, "live").safeParse(given) : parsed;
  return { data: readDraft(type, { ...instead, ...fits }), unsaved: messages(type, error ?? parsed.error) };
}

/** Strict check: messages by field for everything that keeps these words from visitors. */
export function checkLive(type: ContentType, data: Data<Fields>): Record<string, string> {
  const { error } = schemaOf(type, "live").safeParse(data);
  const rules = Object.entries(type.rules?.(data) ?? {}).flatMap(([name, message]) =>
    message ? [[name, naming(type.fields[name]?.input.label, message)] as const] : [],
  );
  return inFormOrder(type, { ...Object.fromEntries(rules), ...(error ? messages(type, error) : {}) });
}

export const isEmpty = (value: unknown) =>
  value === "" || value === null || (Array.isArray(value) && value.length === 0) || isEmptyDocument(value);

const isEmptyDocument = (value: unknown) =>
  typeof value === "object" &&
  value !== null &&
  "content" in value &&
  Array.isArray(value.content) &&
  value.content.length === 0;

/** What is still open, in German: labels of empty fields that visitors would want, and open questions. */
export function openFacts(type: ContentType, data: Data<Fields>): string[] {
  const empty = Object.entries(type.fields).filter(
    ([name, { input }]) => (input.wanted || input.required) && isEmpty(data[name]),
  );
  return [...empty.map(([, { input }]) => input.label), ...(type.openQuestions?.(data) ?? [])];
}

/** Names of the fields that differ between two revisions. */
export function changedFields(type: ContentType, before: Data<Fields>, after: Data<Fields>): string[] {
  return Object.keys(type.fields).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** An open fact with the field it is about, where it is about one. */
export type OpenFact = { text: string; field: string | null };

/** Facts as the row of an entry keeps them, with the fields they are about. */
export const withFields = (type: ContentType, facts: string[]): OpenFact[] =>
  facts.map((text) => ({
    text,
    field: Object.entries(type.fields).find(([, { input }]) => input.label === text)?.[0] ?? null,
  }));
