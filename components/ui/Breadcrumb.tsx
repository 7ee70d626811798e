export interface Crumb {
  label: string;
  href: string;
  /** BCP 47 tag, where it is not that of the page. */
  language?: string;
}

const start: Crumb = { label: "Startseite", href: "/", language: "de" };

/** The way from the start page to here; the last step is where the visitor is. */
export function Breadcrumb({ trail, current }: { trail: Crumb[]; current: string }) {
  return (
    <nav aria-label="Brotkrumen" className="text-sm print-hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {[start, ...trail].map(({ label, href, language }) => (
          <li className="flex items-center gap-x-2" key={href}>
            <a className="inline-flex min-h-11 items-center" href={href} lang={language}>
              {label}
            </a>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page" className="min-w-0 py-1">
          {current}
        </li>
      </ol>
    </nav>
  );
}
