/** The first two stops of the tab key. */
export function SkipLinks() {
  return (
    <ul className="print-hidden">
      {[
        { href: "#inhalt", label: "Direkt zum Inhalt" },
        { href: "#navigation", label: "Direkt zur Navigation" },
      ].map(({ href, label }) => (
        <li key={href}>
          <a
            className="button sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-6 focus:py-3"
            href={href}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
