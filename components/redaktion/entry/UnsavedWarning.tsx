"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { FormContext } from "../formContext.ts";
import { whenTyped } from "./whenTyped.ts";

type Props = {
  /** One of several forms that are saved one by one: the others leave the page open, and each tells its news itself. */
  othersStay?: boolean;
};

/** For forms that do not save themselves: says what became of the words in them, and asks before a page with unsaved ones is left. */
export function UnsavedWarning({ othersStay = false }: Props) {
  const state = useContext(FormContext);
  const marker = useRef<HTMLParagraphElement>(null);
  const [changedSince, setChangedSince] = useState<object | null>(null);
  const changed = changedSince !== null && (state.status !== "done" || changedSince === state);

  useEffect(() => {
    const form = marker.current?.closest("form");
    const until = new AbortController();
    if (form) whenTyped(form, () => setChangedSince(state), until.signal);
    return () => until.abort();
  }, [state]);

  useEffect(() => {
    if (!changed) return;
    const own = marker.current?.closest("form");
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    // Signing out is a form of its own that leaves without unloading the page.
    const askForm = (event: SubmitEvent) => {
      const stays = othersStay && event.target instanceof Node && own?.closest("main")?.contains(event.target);
      if (
        event.target === own ||
        stays ||
        window.confirm("Ihre Änderungen sind nicht gespeichert. Trotzdem fortfahren?")
      )
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("submit", askForm, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("submit", askForm, { capture: true });
    };
  }, [changed, othersStay]);

  return (
    <p ref={marker} className="save-note">
      {changed ? "Ungespeicherte Änderungen" : !othersStay && state.status === "done" && state.message}
    </p>
  );
}
