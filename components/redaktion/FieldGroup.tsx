"use client";

import type { ReactNode, Ref } from "react";
import { useFieldState } from "./formContext.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
  ref?: Ref<HTMLFieldSetElement>;
  children: ReactNode;
};

/** Legend, help and message around a field that is more than one input. The error summary leads here. */
export function FieldGroup({ name, label, hint, optional, ref, children }: Props) {
  const { error } = useFieldState(name);
  return (
    <fieldset ref={ref} id={name} tabIndex={-1} className={error ? "field field-invalid" : "field"}>
      <legend>
        {label}
        {optional && <span className="field-optional"> (freiwillig)</span>}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {error && (
        <p className="field-error">
          <span className="sr-only">Fehler: </span>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
