/**
 * The kinds of field a content type is made of. Each has one shape of value, two zod schemas for it and what a form
 * needs to show it:
 * - `draft` takes anything of the right shape, so that half-finished work can be saved;
 * - `live` says what visitors may get to see; its messages tell editors what to do;
 * - `input` is plain data and may go to the browser.
 */
import { z } from "zod";
import type { MediaKind } from "#lib/media/formats.ts";
import { normalizeRichText } from "#lib/richText/normalize.ts";
import { emptyRichText, type RichTextDoc, richTextSchema } from "#lib/richText/schema.ts";
import type { TypeKey } from "./typeKeys.ts";

export type Common = {
  label: string;
  help?: string;
  required?: boolean;
  /** Visitors would want it. While it is empty, the editing area lists it as open. */
  wanted?: boolean;
  /** For editors alone; visitors never see it. */
  internal?: boolean;
};

export type Option = { value: string; label: string; group?: string };

export type FieldInput = Common &
  (
    | { kind: "text" | "email" | "phone" | "url"; max: number }
    | { kind: "textarea"; max: number }
    | { kind: "slug" | "path" | "date" | "time" | "partialDate" | "richText" | "boolean" }
    | { kind: "number"; min: number; max: number }
    | { kind: "select" | "checkboxes"; options: Option[] }
    | { kind: "relation" | "relations"; to: TypeKey }
    | { kind: "media"; accept: MediaKind[] }
    | { kind: "list"; item: Record<string, FieldInput>; itemLabel: string }
  );

export type Field<T = unknown> = { input: FieldInput; draft: z.ZodType<T>; live: z.ZodType<T>; empty: T };
export type Fields = Record<string, Field>;
export type Data<F extends Fields> = { [K in keyof F]: F[K]["empty"] };

export const missing = (label: string) => `„${label}“ fehlt noch.`;
/** Far above every real text; keeps one field from filling the disk. */
const draftLimit = 20_000;

const draftText = z.string().trim().max(draftLimit, `Ein Feld fasst höchstens ${draftLimit} Zeichen.`);

/** A field whose value is text; `rule` judges it only when it is not empty. */
function textual(input: FieldInput, rule: z.ZodType<string>): Field<string> {
  const live = draftText.superRefine((value, context) => {
    if (value === "" && input.required) context.addIssue(missing(input.label));
    if (value === "") return;
    for (const issue of rule.safeParse(value).error?.issues ?? []) context.addIssue(issue.message);
  });
  return { input, draft: draftText, live, empty: "" };
}

const atMost = (max: number) => z.string().max(max, `Das ist zu lang: höchstens ${max} Zeichen.`);

export const text = ({ max = 200, ...common }: Common & { max?: number }) =>
  textual({ kind: "text", max, ...common }, atMost(max));

export const textarea = ({ max = 600, ...common }: Common & { max?: number }) =>
  textual({ kind: "textarea", max, ...common }, atMost(max));

export const email = (common: Common) =>
  textual({ kind: "email", max: 200, ...common }, z.email("Das ist keine E-Mail-Adresse. Beispiel: name@beispiel.de"));

export const phone = (common: Common) =>
  textual(
    { kind: "phone", max: 60, ...common },
    z.string().regex(/^\+?[\d\s/()-]{3,60}$/, "Bitte nur Ziffern, Leerzeichen und die Zeichen + - / ( )."),
  );

export const url = (common: Common) =>
  textual(
    { kind: "url", max: 500, ...common },
    z.url({ protocol: /^https?$/, error: "Das ist keine vollständige Web-Adresse. Beispiel: https://www.beispiel.de" }),
  );

export const slug = (common: Common) =>
  textual(
    { kind: "slug", ...common },
    z
      .string()
      .max(80, "Höchstens 80 Zeichen.")
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Bitte nur a–z, Ziffern und Bindestriche."),
  );

export const path = (common: Common) =>
  textual(
    { kind: "path", ...common },
    z
      .string()
      .max(200, "Höchstens 200 Zeichen.")
      .regex(
        /^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/,
        "Bitte mit / beginnen, dann a–z, Ziffern und Bindestriche. Beispiel: /programm",
      ),
  );

export const date = (common: Common) =>
  textual(
    { kind: "date", ...common },
    z.iso
      .date("Das ist kein Datum. Beispiel: 15.09.2022")
      .refine(
        (day) => day >= "1990" && day < "2100",
        "Das Jahr kann nicht stimmen. Bitte vierstellig, zum Beispiel 2022.",
      ),
  );

export const time = (common: Common) =>
  textual({ kind: "time", ...common }, z.iso.time({ precision: -1, error: "Das ist keine Uhrzeit. Beispiel: 14:30" }));

/** A date of which perhaps only the year or the month is known: "2021", "2021-03" or "2021-03-15". */
export const partialDate = (common: Common) =>
  textual(
    { kind: "partialDate", ...common },
    z.union(
      [z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.iso.date()],
      "Bitte so: 2021 oder 2021-03 oder 2021-03-15.",
    ),
  );

export const relation = (common: Common & { to: TypeKey }) =>
  textual({ kind: "relation", ...common }, z.string().regex(/^[a-z0-9-]{1,40}$/i, "Bitte aus der Liste wählen."));

export function select(common: Common & { options: Option[] }): Field<string> {
  const values = new Set(common.options.map((option) => option.value));
  return textual(
    { kind: "select", ...common },
    z.string().refine((value) => values.has(value), "Bitte aus der Liste wählen."),
  );
}

export function number({ min, max, ...common }: Common & { min: number; max: number }): Field<number | null> {
  const whole = z.number("Bitte eine ganze Zahl eingeben.").int("Bitte eine ganze Zahl eingeben.").nullable();
  const live = whole.superRefine((value, context) => {
    if (value === null) return common.required ? context.addIssue(missing(common.label)) : undefined;
    if (value < min || value > max) context.addIssue(`Erlaubt sind Zahlen von ${min} bis ${max}.`);
  });
  return { input: { kind: "number", min, max, ...common }, draft: whole, live, empty: null };
}

export function boolean(common: Common): Field<boolean> {
  return { input: { kind: "boolean", ...common }, draft: z.boolean(), live: z.boolean(), empty: false };
}

export function richText(common: Common): Field<RichTextDoc> {
  const draft = richTextSchema.transform(normalizeRichText);
  const live = draft.refine((doc) => !common.required || doc.content.length > 0, missing(common.label));
  return { input: { kind: "richText", ...common }, draft, live, empty: emptyRichText };
}

function several(input: FieldInput, allowed: z.ZodType<string>): Field<string[]> {
  const draft = z.array(z.string().max(60)).max(500);
  const live = z
    .array(allowed)
    .max(500)
    .refine((values) => !input.required || values.length > 0, missing(input.label));
  return { input, draft, live, empty: [] };
}

export function checkboxes(common: Common & { options: Option[] }): Field<string[]> {
  const values = new Set(common.options.map((option) => option.value));
  return several(
    { kind: "checkboxes", ...common },
    z.string().refine((value) => values.has(value), "Bitte aus der Liste wählen."),
  );
}

export const relations = (common: Common & { to: TypeKey }) =>
  several({ kind: "relations", ...common }, z.string().max(60));

/** A repeatable group of text fields, such as key figures with value, label and source. */
export function list<F extends Record<string, Field<string>>>({
  item,
  ...common
}: Common & { item: F; itemLabel: string }): Field<{ [K in keyof F & string]: string }[]> {
  const shape = (kind: "draft" | "live") =>
    z.array(z.object(Object.fromEntries(Object.entries(item).map(([name, field]) => [name, field[kind]])))).max(50);
  const inputs = Object.fromEntries(Object.entries(item).map(([name, field]) => [name, field.input]));
  // zod cannot follow Object.fromEntries; the shape above is that of `item`, field by field.
  type Items = z.ZodType<{ [K in keyof F & string]: string }[]>;
  return {
    input: { kind: "list", item: inputs, ...common },
    draft: shape("draft") as unknown as Items,
    live: shape("live") as unknown as Items,
    empty: [],
  };
}
