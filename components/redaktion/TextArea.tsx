"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { useFieldState } from "./formContext.ts";

type Props = ComponentProps<"textarea"> & { name: string; label: string; hint?: ReactNode; optional?: boolean };

/** Several lines of plain text inside an ActionForm. */
export function TextArea({ name, label, hint, optional, defaultValue, ...textarea }: Props) {
  const { error, typed } = useFieldState(name);
  return (
    <Field id={name} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        id={name}
        name={name}
        className="input"
        rows={4}
        defaultValue={typeof typed === "string" ? typed : defaultValue}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        {...textarea}
      />
    </Field>
  );
}
