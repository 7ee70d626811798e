import { Field } from "#components/ui/Field.tsx";

export type Choices = (readonly [value: string, text: string])[];

type Props = { name: string; label: string; chosen: string | undefined; options: Choices };

/** One choice of a form that reads, such as a filter. */
export function Choice({ name, label, chosen, options }: Props) {
  return (
    <Field id={name} label={label}>
      <select id={name} name={name} className="input" defaultValue={chosen ?? ""}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
