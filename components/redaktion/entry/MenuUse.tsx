/** Where an entry stands in the menus of the portal; nothing when it stands nowhere. */
export function MenuUse({ places }: { places: string[] }) {
  if (places.length === 0) return null;
  return (
    <section>
      <h2 className="text-h4">Verwendet im Menü</h2>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </section>
  );
}
