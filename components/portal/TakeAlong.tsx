interface TakeAlongProps {
  links: { href: string; label: string; hint: string }[];
}

/** Ways to take a list along: into a calendar, a feed reader, a table. */
export function TakeAlong({ links }: TakeAlongProps) {
  return (
    <section aria-labelledby="mitnehmen" className="print-hidden">
      <h2 className="text-h3" id="mitnehmen">
        Zum Mitnehmen
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-3">
        {links.map(({ href, label, hint }) => (
          <li key={href}>
            <a className="inline-flex min-h-11 items-center font-bold" href={href}>
              {label}
            </a>
            <p className="text-sm text-ink-soft">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
