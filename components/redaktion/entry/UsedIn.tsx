export type UsePlace = { href: string; title: string; field: string; live: boolean; draft: boolean };

type Props = { places: UsePlace[]; menus: string[] };

/** "Verwendet in …": every place that names this entry, what visitors see apart from drafts. */
export function UsedIn({ places, menus }: Props) {
  const live = places.filter((place) => place.live);
  const drafts = places.filter((place) => !place.live);
  return (
    <section>
      <h2 className="text-h4">Verwendet in</h2>
      {places.length + menus.length === 0 && <p>Nichts verweist auf diesen Eintrag.</p>}
      <Places title="Auf der Website" places={live} />
      <Places title="Nur in Entwürfen" places={drafts} />
      {menus.length > 0 && (
        <>
          <h3 className="text-base font-bold">Im Menü</h3>
          <ul>
            {menus.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Places({ title, places }: { title: string; places: UsePlace[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h3 className="text-base font-bold">{title}</h3>
      <ul>
        {places.map(({ href, title: source, field, live, draft }) => (
          <li key={`${href} ${field}`}>
            <a href={href}>{source}</a>{" "}
            <span className="text-sm text-ink-soft">
              {field}
              {live && !draft && ", im Entwurf schon entfernt"}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
