"use client";

import { useFieldState } from "../formContext.ts";

type Props = { name: string; label: string; hint?: string; defaultChecked: boolean };

/** Yes or no. */
export function SwitchField({ name, label, hint, defaultChecked }: Props) {
  const { typed } = useFieldState(name);
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          defaultChecked={typed === undefined ? defaultChecked : typed === true}
          aria-describedby={hint && `${name}-hint`}
        />
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
