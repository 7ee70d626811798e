"use client";

import { useFieldState } from "./formContext.ts";

type Props = { name: string; label: string; hint?: string; defaultChecked?: boolean };

/** Yes or no inside an ActionForm; sends "ja" when it is ticked and nothing when it is not. */
export function CheckField({ name, label, hint, defaultChecked }: Props) {
  const { typed, sent } = useFieldState(name);
  return (
    <div className="field">
      <label className="check" htmlFor={name}>
        <input
          id={name}
          name={name}
          type="checkbox"
          value="ja"
          defaultChecked={sent ? typed === "ja" || typed === true : defaultChecked}
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
