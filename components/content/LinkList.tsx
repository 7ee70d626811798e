interface LinkListProps {
  title: string;
  links: { href: string; label: string; note?: string }[];
}

/** A headed list of links to other entries, on a screen; nothing when there are none. */
export function LinkList({ title, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <section className="print-hidden">
      <h2 className="mb-3 text-h3">{title}</h2>
      <ul className="space-y-2">
        {links.map(({ href, label, note }) => (
          <li key={href}>
            <a className="font-bold" href={href}>
              {label}
            </a>
            {note && <span className="block text-sm text-ink-soft">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
