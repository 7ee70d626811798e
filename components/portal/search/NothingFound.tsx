/** Nothing found: why that may be, and other ways on. */
export function NothingFound() {
  return (
    <div className="mt-6 max-w-[46rem] space-y-5">
      <p>Versuchen Sie es mit einem anderen Wort. Oft hilft der Name der Stadt oder des Stadtteils.</p>
      <ul>
        <WayOn href="/projekte" label="Projekte in Ihrer Nähe" />
        <WayOn href="/programm" label="Worum es im Programm geht" />
        <WayOn href="/kontakt" label="Jemanden fragen: Kontakt" />
      </ul>
    </div>
  );
}

function WayOn({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a className="inline-flex min-h-11 items-center font-bold" href={href}>
        {label}
      </a>
    </li>
  );
}
