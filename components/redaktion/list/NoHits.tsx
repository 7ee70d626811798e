import { type EntryList, isNarrowed, type ListQuery, listHref } from "#lib/lists/schema.ts";

type Props = {
  list: EntryList;
  query: ListQuery;
  /** The search as it may have been meant. */
  meant: string | null;
};

/** Nothing to show: why that may be, and the ways on. */
export function NoHits({ list, query, meant }: Props) {
  if (!isNarrowed(query)) return <p>Hier ist noch nichts angelegt.</p>;
  const everywhere = `/redaktion/alles?${new URLSearchParams({ q: query.q })}`;
  return (
    <p>
      {meant && (
        <>
          Meinten Sie <a href={listHref(list.path, { ...query, q: meant, seite: 1 })}>„{meant}“</a>?{" "}
        </>
      )}
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
