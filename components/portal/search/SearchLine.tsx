interface SearchLineProps {
  id: string;
  label: string;
  maxLength: number;
  defaultValue?: string;
}

/** One field for words ("q") and its button, side by side where there is room; inside of a form. */
export function SearchLine({ id, label, maxLength, defaultValue }: SearchLineProps) {
  return (
    <>
      <label className="mb-2 block font-bold" htmlFor={id}>
        {label}
      </label>
      <div className="flex flex-col gap-3 min-[26rem]:flex-row">
        <input
          autoComplete="off"
          className="input"
          defaultValue={defaultValue}
          id={id}
          maxLength={maxLength}
          name="q"
          type="search"
        />
        <button className="button" type="submit">
          Suchen
        </button>
      </div>
    </>
  );
}
