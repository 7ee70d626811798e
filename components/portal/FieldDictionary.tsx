interface FieldDictionaryProps {
  fields: { name: string; label: string; description: string }[];
}

/** What each column of the data means. */
export function FieldDictionary({ fields }: FieldDictionaryProps) {
  return (
    <section aria-labelledby="felder">
      <h2 className="text-h2" id="felder">
        Was die Felder bedeuten
      </h2>
      <dl className="mt-4">
        {fields.map(({ name, label, description }) => (
          <div className="border-b border-line py-3 sm:grid sm:grid-cols-[14rem_1fr] sm:gap-6" key={name}>
            <dt className="font-bold wrap-anywhere">
              {label} <span className="block text-sm font-normal text-ink-soft">{name}</span>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
