interface PaginationProps {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  label: string;
}

/** Links to the pages of a list; nothing when there is only one. Far away pages are left out, first and last stay. */
export function Pagination({ page, pages, hrefFor, label }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="mt-12">
      <ol className="flex flex-wrap items-center gap-2">
        {page > 1 && <PageLink href={hrefFor(page - 1)} label="Zurück" rel="prev" />}
        {shownPages(page, pages).map((number, index, shown) => (
          <li className="flex items-center gap-2" key={number}>
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
            <a
              aria-current={number === page ? "page" : undefined}
              className={`button min-w-12 px-3 ${number === page ? "" : "button-secondary"}`}
              href={hrefFor(number)}
            >
              <span className="sr-only">Seite </span>
              {number}
            </a>
          </li>
        ))}
        {page < pages && <PageLink href={hrefFor(page + 1)} label="Weiter" rel="next" />}
      </ol>
    </nav>
  );
}

function PageLink({ href, label, rel }: { href: string; label: string; rel: "prev" | "next" }) {
  return (
    <li>
      <a className="button button-secondary px-3" href={href} rel={rel}>
        {label}
        <span className="sr-only">{rel === "next" ? " zur nächsten Seite" : " zur vorigen Seite"}</span>
      </a>
    </li>
  );
}

/** First, last, and those around the current one. */
function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].sort((a, b) => a - b);
}
