"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { findAll } from "#lib/checks/checks.ts";
import type { Elsewhere, Finding } from "#lib/checks/schema.ts";
import type { FieldInput } from "#lib/content/fields.ts";
import { readFields } from "#lib/content/formData.ts";

/** After the last key; nobody is corrected in the middle of a word. */
const pause = 900;

export type CheckedFields = { name: string; input: FieldInput }[];

/** What the checks say about the words in the form of this page, from those that were loaded on. */
export function useLiveChecks(
  inside: RefObject<HTMLElement | null>,
  fields: CheckedFields,
  elsewhere: Elsewhere,
  loaded: Finding[],
): Finding[] {
  const [typed, setTyped] = useState<Finding[]>();
  const known = useRef({ fields, elsewhere });
  known.current = { fields, elsewhere };

  useEffect(() => {
    const form = inside.current?.closest(".entry-layout")?.querySelector<HTMLFormElement>("form.entry-form");
    let timer = 0;
    const check = () => form && setTyped(findIn(form, known.current));
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => whenIdle(check), pause);
    };
    form?.addEventListener("input", wait);
    return () => {
      window.clearTimeout(timer);
      form?.removeEventListener("input", wait);
    };
  }, [inside]);

  // After a save the server knows more, about targets that were new; what was typed since then still counts.
  useEffect(() => {
    const form = inside.current?.closest(".entry-layout")?.querySelector<HTMLFormElement>("form.entry-form");
    setTyped((before) => (before && form ? findIn(form, { fields: known.current.fields, elsewhere }) : before));
  }, [inside, elsewhere]);

  return typed ?? loaded;
}

function findIn(
  form: HTMLFormElement,
  { fields, elsewhere }: { fields: CheckedFields; elsewhere: Elsewhere },
): Finding[] {
  const inputs = Object.fromEntries(fields.map(({ name, input }) => [name, { input }]));
  const values = readFields(inputs, new FormData(form));
  return findAll({ fields: fields.map((field) => ({ ...field, value: values[field.name] })), elsewhere });
}

/** Between two things the browser has to do; not every browser can say when that is. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work);
}
