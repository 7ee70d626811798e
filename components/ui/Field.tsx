import type { ReactNode } from "react";

type Props = {
  /** Id of the input inside. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  children: ReactNode;
};

/** Label, help and message around one input. The input names them with `describedBy`. */
export function Field({ id, label, hint, error, optional = false, children }: Props) {
  return (
    <div className={error ? "field field-invalid" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> (freiwillig)</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <span className="sr-only">Fehler: </span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** What the input inside a Field is described by. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}
