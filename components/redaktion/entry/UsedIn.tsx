export type UsePlace = { href: string; title: string; field: string; live: boolean; draft: boolean };

type Props = { places: UsePlace[] /** In menus and the notice. */; around: string[] };

/** "Verwendet in …": every place that names this entry, what visitors see apart from drafts. */
export function UsedIn({ places, around }: Props) {
  const count = places.length + around.length;
  if (count === 0) return <p>Nichts verweist auf diesen Eintrag.</p>;
  return (
    <details className="side-panel">
      <summary>Verwendet: {count === 1 ? "an 1 Stelle" : `an ${count} Stellen`}</summary>
      <div className="stack-tight">
        <Places title="Auf der Website" places={places.filter(({ live }) => live)} />
        <Places title="Nur in Entwürfen" places={places.filter(({ live }) => !live)} />
        {around.length > 0 && (
          <div>
            <h2 className="text-base font-bold">Auf allen Seiten</h2>
            <ul>
              {around.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}

function Places({ title, places }: { title: string; places: UsePlace[] }) {
  if (places.length === 0) return null;
  return (
    <div>
      <h2 className="text-base font-bold">{title}</h2>
      <ul>
        {places.map(({ href, title: source, field, live, draft }) => (
          <li key={`${href} ${field}`}>
            <a href={href}>{source}</a>{" "}
            <span className="text-ink-soft">
              ({field}
              {live && !draft && ", im Entwurf schon entfernt"})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
