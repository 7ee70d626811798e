"use client";

import { useContext, useEffect } from "react";
import { FormContext } from "../formContext.ts";

/** Empties a field after its words were stored: the form stays for the next ones. */
export function ClearWhenDone({ field }: { field: string }) {
  const state = useContext(FormContext);
  useEffect(() => {
    const input = document.getElementById(field);
    if (state.status === "done" && input instanceof HTMLTextAreaElement) input.value = "";
  }, [state, field]);
  return null;
}
