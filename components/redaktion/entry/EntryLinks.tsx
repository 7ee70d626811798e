type Props = { segment: string; id: string; liveAddress?: string };

/** The ways from an entry's form to how visitors see it. */
export function EntryLinks({ segment, id, liveAddress }: Props) {
  return (
    <ul className="entry-links">
      <li>
        <a className="roomy-link" href={`/redaktion/${segment}/${id}/vorschau`} target="_blank" rel="noreferrer">
          Vorschau des gespeicherten Entwurfs <span className="text-sm">(neues Fenster)</span>
        </a>
      </li>
      <li>
        <a className="roomy-link" href={`/redaktion/${segment}/${id}/verlauf`}>
          Verlauf: alle Fassungen
        </a>
      </li>
      {liveAddress && (
        <li>
          <a className="roomy-link" href={liveAddress} target="_blank" rel="noreferrer">
            Auf der Website ansehen <span className="text-sm">(neues Fenster)</span>
          </a>
        </li>
      )}
    </ul>
  );
}
