"use client";

import { describedBy, Field } from "#components/ui/Field.tsx";
import { useFieldState } from "../formContext.ts";

type Props = { name: string; label: string; min: number; value: number; onChange: (value: number) => void };

/** A percentage that something else on the page changes, too. */
export function NumberField({ name, label, min, value, onChange }: Props) {
  const { error } = useFieldState(name);
  return (
    <Field id={name} label={label} error={error}>
      <input
        id={name}
        name={name}
        type="number"
        min={min}
        max={100}
        step={1}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber || 0)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, undefined, error)}
      />
    </Field>
  );
}
