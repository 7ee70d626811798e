interface FilterSelectProps {
  name: string;
  label: string;
  options: {
    value: string;
    label: string /** Projects it would show; left out where it filters nothing. */;
    count?: number;
  }[];
  value: string | null;
  /** Words for no filter; left out where one of the options always holds. */
  all?: string;
}

/** One value of many as part of a GET form. With nothing to choose it is not there at all. */
export function FilterSelect({ name, label, options, value, all = "alle" }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" defaultValue={value ?? ""} id={name} name={name}>
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? option.label : `${option.label} (${option.count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
