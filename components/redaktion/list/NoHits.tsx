import { type EntryList, isNarrowed, type ListQuery } from "#lib/lists/schema.ts";

/** Nothing to show: why that may be, and the ways on. */
export function NoHits({ list, query }: { list: EntryList; query: ListQuery }) {
  if (!isNarrowed(query)) return <p>Hier ist noch nichts angelegt.</p>;
  const everywhere = `/redaktion/alles?${new URLSearchParams({ q: query.q })}`;
  return (
    <p>
      Zu dieser Suche gibt es nichts. Nehmen Sie einen Filter weg oder suchen Sie mit weniger Wörtern.
      {list.type && query.q && (
        <>
          {" "}
          Oder <a href={everywhere}>suchen Sie „{query.q}“ in allen Inhalten</a>.
        </>
      )}
    </p>
  );
}
