interface PaginationProps {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  label: string;
}

/** Links to the pages of a list; nothing when there is only one. */
export function Pagination({ page, pages, hrefFor, label }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav aria-label={label} className="mt-12">
      <ol className="flex flex-wrap gap-2">
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
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
      </ol>
    </nav>
  );
}
