"use client";

import { useContext, useEffect, useState } from "react";
import { Notice } from "#components/ui/Notice.tsx";
import type { AddressNote } from "#lib/content/addressNote/schema.ts";
import { FormContext } from "../formContext.ts";

type Props = {
  /** Name of the address field, which is the id of its input. */
  name: string;
  /** What the saved draft's address means. */
  saved: AddressNote;
  check: (typed: string) => Promise<AddressNote>;
};

/** Long enough to type on; the check is one small question to the server. */
const pause = 500;

/** Right below the address field: what the new address will mean, and whether it is taken. */
export function AddressNotice({ name, saved, check }: Props) {
  const state = useContext(FormContext);
  const [{ change, problem }, setNote] = useState(saved);

  useEffect(() => {
    const input = document.getElementById(name);
    if (!(input instanceof HTMLInputElement)) return;
    let timer: number | undefined;
    let latest = 0;
    const ask = () => {
      const asked = ++latest;
      const show = (note: AddressNote) => asked === latest && setNote(note);
      // Without an answer the note stays as it was; saving checks again and says so.
      check(input.value).then(show, () => show({ change: null, problem: null }));
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, pause);
    };
    if (state.status !== "idle") ask();
    input.addEventListener("input", wait);
    return () => {
      latest += 1;
      window.clearTimeout(timer);
      input.removeEventListener("input", wait);
    };
  }, [name, check, state]);

  return (
    <div aria-live="polite" className="address-notice">
      {change && <Notice kind="info">{change}</Notice>}
      {problem && <Notice kind="warning">{problem}</Notice>}
    </div>
  );
}
