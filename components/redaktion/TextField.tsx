"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { useFieldState } from "./formContext.ts";

type Props = ComponentProps<"input"> & { name: string; label: string; hint?: ReactNode; optional?: boolean };

/** A line of text inside an ActionForm; keeps what was typed and shows its own message. */
export function TextField({ name, label, hint, optional, defaultValue, ...input }: Props) {
  const { error, typed } = useFieldState(name);
  return (
    <Field id={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        id={name}
        name={name}
        className="input"
        defaultValue={typeof typed === "string" ? typed : defaultValue}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        {...input}
      />
    </Field>
  );
}
