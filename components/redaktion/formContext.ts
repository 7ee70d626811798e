"use client";

import { createContext, useContext } from "react";
import type { FormState } from "#lib/form.ts";

/** The state of the surrounding form; its values are of whatever shape the form sends. */
export const FormContext = createContext<FormState<object>>({ status: "idle" });

/** What the surrounding form knows about one of its fields after it was sent: the message, and what had been typed. */
export function useFieldState(name: string): { error?: string; typed?: unknown } {
  const { errors, values } = useContext(FormContext);
  const typed = values ? new Map<string, unknown>(Object.entries(values)).get(name) : undefined;
  return { error: errors?.[name], typed };
}
