"use client";

import type { Option } from "#lib/content/fields.ts";
import { useFieldState } from "../formContext.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional: boolean;
  options: Option[];
  defaultValue: unknown;
};

/** Several choices of a list. */
export function CheckboxesField({ name, label, hint, optional, options, defaultValue }: Props) {
  const { error, typed } = useFieldState(name);
  const chosen = typed ?? defaultValue;
  return (
    <fieldset id={name} tabIndex={-1} className={error ? "field field-invalid" : "field"}>
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
      <div className={options.length > 8 ? "choices choices-many" : "choices"}>
        {options.length === 0 && <p>Es gibt noch nichts zu wählen.</p>}
        {options.map((option) => (
          <label key={option.value} className="check">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={Array.isArray(chosen) && chosen.includes(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
