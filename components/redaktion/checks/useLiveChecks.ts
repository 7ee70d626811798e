"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { checks, findAll, findWith, inOrder } from "#lib/checks/checks.ts";
import type { CheckedDraft, Elsewhere, Finding } from "#lib/checks/schema.ts";
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
    let turn = 0;
    async function check(mine: number) {
      const found = form && (await findInTurns(readDraft(form, known.current), () => mine !== turn));
      if (found) setTyped(found);
    }
    const wait = () => {
      window.clearTimeout(timer);
      turn += 1;
      timer = window.setTimeout(check, pause, turn);
    };
    form?.addEventListener("input", wait);
    return () => {
      window.clearTimeout(timer);
      turn += 1;
      form?.removeEventListener("input", wait);
    };
  }, [inside]);

  // After a save the server knows more, about targets that were new; what was typed since then still counts.
  useEffect(() => {
    const form = inside.current?.closest(".entry-layout")?.querySelector<HTMLFormElement>("form.entry-form");
    const draft = form && readDraft(form, { fields: known.current.fields, elsewhere });
    setTyped((before) => (before && draft ? findAll(draft) : before));
  }, [inside, elsewhere]);

  return typed ?? loaded;
}

function readDraft(
  form: HTMLFormElement,
  { fields, elsewhere }: Omit<CheckedDraft, "fields"> & { fields: CheckedFields },
) {
  const inputs = Object.fromEntries(fields.map(({ name, input }) => [name, { input }]));
  const values = readFields(inputs, new FormData(form));
  return { fields: fields.map((field) => ({ ...field, value: values[field.name] })), elsewhere };
}

/** One check after the other, whenever the browser has nothing else to do. Null when somebody goes on writing meanwhile. */
async function findInTurns(draft: CheckedDraft, isOver: () => boolean): Promise<Finding[] | null> {
  const found: Finding[] = [];
  for (const check of checks) {
    await idle();
    if (isOver()) return null;
    found.push(...findWith(check, draft));
  }
  return inOrder(draft, found);
}

/** Not every browser can say when that is. */
const idle = () =>
  new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve, { timeout: 1_000 });
    else setTimeout(resolve);
  });
