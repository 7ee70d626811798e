import type { ReactNode, Ref } from "react";

type Props = {
  /** Name of the field (also the id of its input; "" for the whole form) and its message. */
  errors: [field: string, message: string][];
  heading?: string;
  ref?: Ref<HTMLDivElement>;
  /** What to do about it. */
  children?: ReactNode;
};

/** All errors of a form in one place, above it; each leads to its field. */
export function ErrorSummary({ errors, heading = "Bitte prüfen Sie Ihre Eingaben", ref, children }: Props) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the focus gets to what went wrong
    <div ref={ref} tabIndex={-1} autoFocus role="alert" aria-labelledby="error-summary" className="error-summary">
      <h2 id="error-summary">{heading}</h2>
      <ul>
        {errors.map(([field, message]) => (
          <li key={field}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
