import type { LogFilter } from "#lib/audit/schema.ts";

/** Newer and older; a log has too many pages to name them all. */
export function LogPages({ filter, pages }: { filter: LogFilter; pages: number }) {
  if (pages < 2) return null;
  const hrefFor = (page: number) => {
    const query = new URLSearchParams({ seite: String(page) });
    if (filter.person) query.set("person", filter.person);
    if (filter.aktion) query.set("aktion", filter.aktion);
    return `/redaktion/protokoll?${query}`;
  };
  return (
    <nav aria-label="Seiten des Protokolls" className="flex flex-wrap items-center gap-4">
      {filter.seite > 1 && (
        <a className="button button-secondary" href={hrefFor(filter.seite - 1)}>
          Neuere
        </a>
      )}
      <span>
        Seite {filter.seite} von {pages}
      </span>
      {filter.seite < pages && (
        <a className="button button-secondary" href={hrefFor(filter.seite + 1)}>
          Ältere
        </a>
      )}
    </nav>
  );
}
