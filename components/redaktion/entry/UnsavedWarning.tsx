"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext } from "../formContext.ts";

/** Asks before a page with unsaved words is left. */
export function UnsavedWarning() {
  const state = useContext(FormContext);
  const marker = useRef<HTMLSpanElement>(null);
  const changed = useRef(false);

  useEffect(() => {
    if (state.status === "done") changed.current = false;
  }, [state]);

  useEffect(() => {
    const form = marker.current?.closest("form");
    const note = () => {
      changed.current = true;
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault();
    };
    form?.addEventListener("input", note);
    window.addEventListener("beforeunload", ask);
    return () => {
      form?.removeEventListener("input", note);
      window.removeEventListener("beforeunload", ask);
    };
  }, []);

  return <span ref={marker} hidden />;
}
