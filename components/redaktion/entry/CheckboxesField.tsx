"use client";

import type { Option } from "#lib/content/fields.ts";
import { FieldGroup } from "../FieldGroup.tsx";
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
export function CheckboxesField({ options, defaultValue, ...group }: Props) {
  const { typed } = useFieldState(group.name);
  const chosen = typed ?? defaultValue;
  return (
    <FieldGroup {...group}>
      <div className={options.length > 8 ? "choices choices-many" : "choices"}>
        {options.length === 0 && <p>Es gibt noch nichts zu wählen.</p>}
        {options.map((option) => (
          <label key={option.value} className="check">
            <input
              type="checkbox"
              name={group.name}
              value={option.value}
              defaultChecked={Array.isArray(chosen) && chosen.includes(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
