import { type ListQuery, listHref } from "#lib/lists/schema.ts";

type Props = { path: string; query: ListQuery; page: number; pages: number };

/** Ways to the other pages of a list; there can be hundreds, so not all are named. */
export function ListPages({ path, query, page, pages }: Props) {
  if (pages < 2) return null;
  const to = (seite: number) => listHref(path, { ...query, seite });
  return (
    <nav aria-label="Seiten der Liste" className="flex flex-wrap items-center gap-3">
      {page > 2 && (
        <a className="button button-secondary" href={to(1)}>
          Erste
        </a>
      )}
      {page > 1 && (
        <a className="button button-secondary" rel="prev" href={to(page - 1)}>
          Vorige
        </a>
      )}
      <span className="px-2">
        Seite {page} von {pages}
      </span>
      {page < pages && (
        <a className="button button-secondary" rel="next" href={to(page + 1)}>
          Nächste
        </a>
      )}
      {page < pages - 1 && (
        <a className="button button-secondary" href={to(pages)}>
          Letzte
        </a>
      )}
    </nav>
  );
}
