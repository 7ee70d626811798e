"use client";

import { type RefObject, useEffect } from "react";
import { onArrival } from "#lib/autosave/arrivals.ts";
import type { Autosave } from "#lib/autosave/autosave.ts";
import { browserStorage, forgetCopy, keepCopy } from "#lib/autosave/kept.ts";
import { postAutosave } from "#lib/autosave/post.ts";
import type { Basis } from "#lib/autosave/schema.ts";
import { typedBeforehand, whenTyped } from "./whenTyped.ts";

type Whose = { user: string; entry: string; type: string };

/** What Next and the choice between two versions put into a form is no words of the entry. */
const isNoWord = (name: string) => name.startsWith("$ACTION") || name.startsWith("wahl.");

function copyOf(form: FormData, whose: Whose, basis: Basis) {
  const values: [string, string][] = [];
  for (const [name, value] of form) if (typeof value === "string" && !isNoWord(name)) values.push([name, value]);
  return { ...whose, at: new Date().toISOString(), basis, values };
}

/** Lets the form around an element save itself, and keeps whoever leaves from losing what could not be saved. */
export function useAutosavedForm(
  inside: RefObject<HTMLElement | null>,
  autosave: Autosave,
  { user, entry, type }: Whose,
) {
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const storage = browserStorage();
    const whose = { user, entry, type };
    const detach = autosave.attach({
      read: () => new FormData(form),
      post: postAutosave,
      keep: (sent, basis) => storage !== null && keepCopy(storage, copyOf(sent, whose, basis)),
      forget: () => storage && forgetCopy(storage, whose),
    });
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement && isNoWord(target.name))) autosave.changed();
    };
    const leave = () => {
      autosave.keepNow();
      void autosave.save();
    };
    const look = () => void (document.visibilityState === "hidden" ? leave() : autosave.retry());
    const retry = () => void autosave.retry();
    const ask = (event: BeforeUnloadEvent) => {
      if (!autosave.keepNow()) event.preventDefault();
    };
    let letThrough: EventTarget | null = null;
    /** A form elsewhere on the page, such as the one that signs out, leaves without unloading: save first. */
    const hold = (event: SubmitEvent) => {
      const { target: other, submitter } = event;
      if (!(other instanceof HTMLFormElement) || other === form || other === letThrough || !autosave.status.open)
        return;
      if (other.elements.namedItem("version")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void autosave.save().then(() => {
        if (!autosave.keepNow() && !window.confirm("Ihre Änderungen sind nicht gespeichert. Trotzdem fortfahren?"))
          return;
        letThrough = other;
        other.requestSubmit(submitter);
        letThrough = null;
      });
    };
    const until = new AbortController();
    const { signal } = until;
    whenTyped(form, typed, signal);
    if (typedBeforehand(form)) autosave.changed();
    document.addEventListener("visibilitychange", look, { signal });
    document.addEventListener("submit", hold, { capture: true, signal });
    window.addEventListener("pagehide", leave, { signal });
    window.addEventListener("beforeunload", ask, { signal });
    window.addEventListener("online", retry, { signal });
    window.addEventListener("focus", retry, { signal });
    const stopListening = onArrival(retry);
    return () => {
      until.abort();
      stopListening();
      detach();
    };
  }, [inside, autosave, user, entry, type]);
}
