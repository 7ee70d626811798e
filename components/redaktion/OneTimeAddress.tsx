"use client";

import { type ReactNode, useContext } from "react";
import { CopyButton } from "./CopyButton.tsx";
import { FormContext, useFieldState } from "./formContext.ts";

type Props = {
  /** Name under which the form's answer has it. */
  name: string;
  label: string;
  hint: string;
  /** Name under which the form's answer says what the address is of, and what of it is still there. */
  of?: { name: string; among: string[] };
  /** What stands below it. */
  after?: ReactNode;
  /** What stands in its place until the form has made one. */
  children?: ReactNode;
};

/** An address that a form has just made, to be copied. It is shown this once only. */
export function OneTimeAddress({ name, label, hint, of, after, children }: Props) {
  const { status } = useContext(FormContext);
  const { typed: address } = useFieldState(name);
  const { typed: subject } = useFieldState(of?.name ?? "");
  if (of && !of.among.includes(String(subject))) return children;
  if (status !== "done" || typeof address !== "string") return children;
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={name}>{label}</label>
        <div id={`${name}-hint`} className="field-hint">
          {hint}
        </div>
        <textarea
          id={name}
          className="input break-all"
          rows={4}
          readOnly
          value={address}
          aria-describedby={`${name}-hint`}
        />
        <CopyButton value={address} what="Der Link" />
      </div>
      {after}
    </div>
  );
}
