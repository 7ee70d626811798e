import { describedBy, Field } from "#components/ui/Field.tsx";

export type Choices = (readonly [value: string, text: string])[];

type Props = { name: string; label: string; chosen: string | undefined; options: Choices; error?: string };

/** One choice of several, outside of an `ActionForm`. */
export function Choice({ name, label, chosen, options, error }: Props) {
  return (
    <Field id={name} label={label} error={error}>
      <select
        id={name}
        name={name}
        className="input"
        defaultValue={chosen ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, undefined, error)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
