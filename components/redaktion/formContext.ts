"use client";

import { createContext, useContext } from "react";
import type { FormAction, FormState } from "#lib/form.ts";

/** The state of the surrounding form; its values are of whatever shape the form sends. */
export const FormContext = createContext<FormState<object>>({ status: "idle" });

/** What the surrounding form knows about one of its fields: the message, what had been typed, and whether it was sent. */
export function useFieldState(name: string): { error?: string; typed?: unknown; sent: boolean } {
  const { errors, values } = useContext(FormContext);
  const typed = values ? new Map<string, unknown>(Object.entries(values)).get(name) : undefined;
  return { error: errors?.[name], typed, sent: values !== undefined };
}

const overtaken = "redaktion.overtaken";

/** Somebody else has changed what the page is about: what its forms have answered before may be old news. */
export const tellOvertaken = () => document.dispatchEvent(new Event(overtaken));

/** Calls back when what a form has answered may be old news: another one was sent, or somebody else was at work. */
export function onOldNews(form: EventTarget | null, listener: () => void): () => void {
  const hear = ({ target }: Event) => target !== form && listener();
  document.addEventListener("submit", hear);
  document.addEventListener(overtaken, hear);
  return () => {
    document.removeEventListener("submit", hear);
    document.removeEventListener(overtaken, hear);
  };
}

/** How a form of this page reaches the server when there is JavaScript. */
type Send = <Values extends object>(
  action: FormAction<Values>,
  before: FormState<Values>,
  form: FormData,
) => Promise<FormState<Values>>;

/** Whoever stands around a form may let it wait for others, as on the page of an entry. */
export const SendContext = createContext<Send>((action, before, form) => action(before, form));
