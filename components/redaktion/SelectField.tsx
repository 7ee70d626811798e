"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "#components/ui/Field.tsx";
import { useFieldState } from "./formContext.ts";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Value and label of each choice, and the group it stands in. */
  options: readonly (readonly [value: string, label: string, group?: string])[];
  defaultValue?: string;
  optional?: boolean;
};

/** One choice of a few inside an ActionForm. */
export function SelectField({ name, label, hint, options, defaultValue, optional }: Props) {
  const { error, typed } = useFieldState(name);
  const chosen = typeof typed === "string" ? typed : defaultValue;
  const groups = [...new Set(options.map((option) => option[2]))];
  return (
    <Field id={name} label={label} hint={hint} error={error} optional={optional}>
      {/* React does not update the choice of a select that is already there: the key makes a new one. */}
      <select
        key={chosen}
        id={name}
        name={name}
        className="input"
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      >
        {groups.map((group) => (
          <Choices key={group ?? ""} group={group} options={options.filter((option) => option[2] === group)} />
        ))}
      </select>
    </Field>
  );
}

function Choices({ group, options }: { group?: string; options: Props["options"] }) {
  const choices = options.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
  return group ? <optgroup label={group}>{choices}</optgroup> : choices;
}
